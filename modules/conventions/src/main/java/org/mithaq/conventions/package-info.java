/**
 * International instruments: articles with official headings, obligations with their level, who is
 * party on which date, statements, duties to notify.
 *
 * <p>Not here: text of treaties (it is loaded by an institute, never shipped), national law, and
 * what answers an obligation.
 */
package org.mithaq.conventions;
