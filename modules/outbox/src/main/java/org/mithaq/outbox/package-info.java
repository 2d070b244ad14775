/**
 * News of a change: a row written in the transaction of the change, delivered afterwards at least
 * once, in order per subject, to every listener that wants it; what fails is tried again and at
 * last put aside as a dead letter that health shows.
 *
 * <p>Not here: what the news means.
 */
package org.mithaq.outbox;
