/**
 * The door of assistance: programmes of a region that lead a State through a convention step by
 * step, and the runs of States through them.
 *
 * <p>Not here: the work of a step itself, which is done at the doors below and read from them; and
 * offers, matches and projects.
 */
package org.mithaq.assistance;
