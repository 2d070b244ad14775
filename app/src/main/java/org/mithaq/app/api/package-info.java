/**
 * REST API v1, sliced by context: a resource per noun, its wire shape beside it ({@code LawJson}),
 * every refusal as problem+json.
 *
 * <p>Not here: pages, and what credentials mean.
 */
package org.mithaq.app.api;
