/**
 * Who answers for a State: its competent and central authorities, by what they do and under which
 * instrument, each with its source and the day on which somebody last verified it.
 *
 * <p>Not here: which duty to notify an authority is open or done; that is tracking.
 */
package org.mithaq.directory;
