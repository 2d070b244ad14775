package org.mithaq.elasticsearch.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * {@code legal_folded}: the words as written, letters folded, nothing stemmed or dropped; for
 * quoted phrases.
 */
@NamedComponent("legal_folded")
public final class LegalFoldedAnalyzerFactory implements AnalyzerFactory {

  /** Made by the server, once for each index that names the analyzer. */
  public LegalFoldedAnalyzerFactory() {}

  @Override
  public Analyzer create() {
    return LegalAnalyzers.folded();
  }
}
