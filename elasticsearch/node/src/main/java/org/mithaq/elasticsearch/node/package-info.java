/**
 * A local Elasticsearch server: its folder, its configuration, its process. Nothing here talks to
 * it beyond asking whether it is up; the portal's adapter to any Elasticsearch is {@code
 * org.mithaq.elasticsearch.engine}.
 */
package org.mithaq.elasticsearch.node;
