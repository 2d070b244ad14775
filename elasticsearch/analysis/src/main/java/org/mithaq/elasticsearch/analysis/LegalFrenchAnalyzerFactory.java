package org.mithaq.elasticsearch.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@code legal_fr}: French words folded and stemmed, for recall. */
@NamedComponent("legal_fr")
public final class LegalFrenchAnalyzerFactory implements AnalyzerFactory {

  /** Made by the server, once for each index that names the analyzer. */
  public LegalFrenchAnalyzerFactory() {}

  @Override
  public Analyzer create() {
    return LegalAnalyzers.french();
  }
}
