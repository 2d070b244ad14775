/**
 * Rebuilding and verifying the index as jobs.
 *
 * <p>Not here: how an engine builds beside the living index ({@link org.mithaq.search.IndexBuild})
 * or counts what it holds ({@link org.mithaq.search.IndexCensus}).
 */
package org.mithaq.search.maintenance;
