/**
 * The product as a new user starts it, and the people who come to it: visitors and the operator.
 *
 * <p>Not here: what they expect (the packages with tests).
 */
package org.mithaq.running;
