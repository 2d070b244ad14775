package org.mithaq.elasticsearch.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** {@code legal_ar}: Arabic words folded and stemmed, for recall. */
@NamedComponent("legal_ar")
public final class LegalArabicAnalyzerFactory implements AnalyzerFactory {

  /** Made by the server, once for each index that names the analyzer. */
  public LegalArabicAnalyzerFactory() {}

  @Override
  public Analyzer create() {
    return LegalAnalyzers.arabic();
  }
}
