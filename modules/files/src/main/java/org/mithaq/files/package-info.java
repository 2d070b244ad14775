/**
 * Files kept by their content: a source file of a law, an imported file. Never changed, never
 * deleted while something points at it.
 *
 * <p>Not here: what is in them.
 */
package org.mithaq.files;
