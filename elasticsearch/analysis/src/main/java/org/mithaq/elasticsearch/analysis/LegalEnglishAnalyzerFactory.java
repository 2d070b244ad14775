package org.mithaq.elasticsearch.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@code legal_en}: English words folded and stemmed, for recall. */
@NamedComponent("legal_en")
public final class LegalEnglishAnalyzerFactory implements AnalyzerFactory {

  /** Made by the server, once for each index that names the analyzer. */
  public LegalEnglishAnalyzerFactory() {}

  @Override
  public Analyzer create() {
    return LegalAnalyzers.english();
  }
}
