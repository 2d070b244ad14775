package org.mithaq.elasticsearch.engine;

/**
 * Why a hit stands where it stands.
 *
 * @param document the document's id
 * @param score its score
 * @param explanation how the score came about, a line a step, indented
 */
public record ExplainedHit(String document, double score, String explanation) {}
