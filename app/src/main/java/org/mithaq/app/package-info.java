/**
 * The roof: the REST application. Pages live in {@code ui}, resources in {@code api}, what joins
 * the floors below in {@code wiring}; each slice speaks to the doors of its own context.
 *
 * <p>Not here: rules about law, SQL, anything of an engine.
 */
package org.mithaq.app;
