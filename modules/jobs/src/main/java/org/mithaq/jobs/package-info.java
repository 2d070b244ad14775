/**
 * Long work: kept as a row with progress, checkpoint and report, done in the background by one
 * server at a time, taken up again after a crash.
 *
 * <p>Not here: what the work is; contexts bring it as {@link org.mithaq.jobs.JobWork}.
 */
package org.mithaq.jobs;
