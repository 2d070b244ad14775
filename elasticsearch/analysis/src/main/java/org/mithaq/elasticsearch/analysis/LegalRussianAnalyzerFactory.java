package org.mithaq.elasticsearch.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@code legal_ru}: Russian words folded and stemmed, for recall. */
@NamedComponent("legal_ru")
public final class LegalRussianAnalyzerFactory implements AnalyzerFactory {

  /** Made by the server, once for each index that names the analyzer. */
  public LegalRussianAnalyzerFactory() {}

  @Override
  public Analyzer create() {
    return LegalAnalyzers.russian();
  }
}
