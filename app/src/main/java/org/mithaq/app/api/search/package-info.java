/**
 * REST resources of the search in provisions, each with its wire shape. Not here: rules, queries.
 */
package org.mithaq.app.api.search;
