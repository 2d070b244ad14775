/**
 * The public record as a dated archive by licence, with checksums. Not here: what the record is,
 * how a law is written.
 */
package org.mithaq.opendata;
