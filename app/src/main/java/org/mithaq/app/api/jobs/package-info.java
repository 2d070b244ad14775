/**
 * REST resources of imports and other long work, and the care of the index, each with its wire
 * shape. Not here: rules, queries.
 */
package org.mithaq.app.api.jobs;
