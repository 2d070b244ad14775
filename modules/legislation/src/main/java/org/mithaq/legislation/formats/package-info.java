/**
 * The shapes in which a law comes and goes: a line of JSON, an Akoma Ntoso document; readers that
 * trust nothing, writers whose output reads back the same.
 *
 * <p>Not here: what is done with a law that was read.
 */
package org.mithaq.legislation.formats;
