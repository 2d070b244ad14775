/**
 * What joins the floors: producers, the opening of the house, health, credentials at the edge.
 *
 * <p>Not here: pages and resources.
 */
package org.mithaq.app.wiring;
