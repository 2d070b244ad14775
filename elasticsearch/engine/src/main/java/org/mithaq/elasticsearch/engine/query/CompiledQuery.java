package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Optional;
import org.mithaq.search.Expansion;

/**
 * A request and what is needed to read its answer.
 *
 * @param request as it is sent
 * @param page which part it asks for
 * @param expansion what was also looked for
 */
public record CompiledQuery(
    SearchRequest request, PageWanted page, Optional<Expansion> expansion) {}
