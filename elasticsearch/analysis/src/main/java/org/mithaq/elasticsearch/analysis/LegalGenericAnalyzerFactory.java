package org.mithaq.elasticsearch.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * {@code legal_generic}: folded words for languages without rules of their own; CJK runs become
 * bigrams.
 */
@NamedComponent("legal_generic")
public final class LegalGenericAnalyzerFactory implements AnalyzerFactory {

  /** Made by the server, once for each index that names the analyzer. */
  public LegalGenericAnalyzerFactory() {}

  @Override
  public Analyzer create() {
    return LegalAnalyzers.generic();
  }
}
