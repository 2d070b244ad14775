/**
 * Jobs on PostgreSQL: the queue, leases and heartbeats, and the runner of one server.
 *
 * <p>Not here: work; contexts bring it.
 */
package org.mithaq.jobs.internal;
