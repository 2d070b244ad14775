/**
 * The portal's beans inside its application server, with a real database and a real engine.
 *
 * <p>Not here: what comes out over HTTP (portal).
 */
package org.mithaq.container;
