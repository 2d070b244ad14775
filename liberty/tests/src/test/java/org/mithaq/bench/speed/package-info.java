/**
 * How fast the product is, always beside a reference in the same run: raw Elasticsearch with the
 * same body, PostgreSQL's full-text search over the same provisions. Not here: assertions on time,
 * which tell of machines and not of the product.
 */
package org.mithaq.bench.speed;
