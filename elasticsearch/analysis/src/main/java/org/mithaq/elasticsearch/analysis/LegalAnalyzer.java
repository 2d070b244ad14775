package org.mithaq.elasticsearch.analysis;

import java.io.Reader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.mithaq.elasticsearch.analysis.text.LegalCharFilter;
import org.mithaq.elasticsearch.analysis.token.AbbreviationFilter;
import org.mithaq.elasticsearch.analysis.token.LetterFoldingFilter;
import org.mithaq.elasticsearch.analysis.token.NumberFilter;
import org.mithaq.elasticsearch.analysis.token.SignFilter;

/**
 * The chain that all analyzers share; they differ in their stop words and in one step each before
 * and after letters are folded. The same chain serves indexing and asking.
 */
final class LegalAnalyzer extends Analyzer {
  private final CharArraySet stopWords;
  private final UnaryOperator<TokenStream> beforeFolding;
  private final UnaryOperator<TokenStream> afterFolding;

  LegalAnalyzer(
      CharArraySet stopWords,
      UnaryOperator<TokenStream> beforeFolding,
      UnaryOperator<TokenStream> afterFolding) {
    this.stopWords = stopWords;
    this.beforeFolding = beforeFolding;
    this.afterFolding = afterFolding;
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new LegalCharFilter(reader, true);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return new LegalCharFilter(reader, false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream terms = new LowerCaseFilter(new SignFilter(words));
    terms = new AbbreviationFilter(new NumberFilter(terms));
    terms = stopWords.isEmpty() ? terms : new StopFilter(terms, stopWords);
    return new TokenStreamComponents(words, afterFolding.apply(folded(beforeFolding.apply(terms))));
  }

  /** What a prefix or wildcard goes through: letters folded, nothing cut or stemmed. */
  @Override
  protected TokenStream normalize(String field, TokenStream term) {
    return folded(new LowerCaseFilter(term));
  }

  private static TokenStream folded(TokenStream terms) {
    return new LetterFoldingFilter(new ASCIIFoldingFilter(terms));
  }
}
