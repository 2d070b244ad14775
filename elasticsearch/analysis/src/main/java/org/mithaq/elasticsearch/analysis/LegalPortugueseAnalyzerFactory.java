package org.mithaq.elasticsearch.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@code legal_pt}: Portuguese words folded and stemmed, for recall. */
@NamedComponent("legal_pt")
public final class LegalPortugueseAnalyzerFactory implements AnalyzerFactory {

  /** Made by the server, once for each index that names the analyzer. */
  public LegalPortugueseAnalyzerFactory() {}

  @Override
  public Analyzer create() {
    return LegalAnalyzers.portuguese();
  }
}
