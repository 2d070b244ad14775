package org.mithaq.elasticsearch.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@code legal_es}: Spanish words folded and stemmed, for recall. */
@NamedComponent("legal_es")
public final class LegalSpanishAnalyzerFactory implements AnalyzerFactory {

  /** Made by the server, once for each index that names the analyzer. */
  public LegalSpanishAnalyzerFactory() {}

  @Override
  public Analyzer create() {
    return LegalAnalyzers.spanish();
  }
}
