/**
 * The door of papers: tables on their way out and in. Not here: what stands in them, and where they
 * are sent.
 */
package org.mithaq.papers;
