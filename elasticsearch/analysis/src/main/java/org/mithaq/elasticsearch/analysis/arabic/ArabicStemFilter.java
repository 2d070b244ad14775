package org.mithaq.elasticsearch.analysis.arabic;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems the Arabic terms of a text and leaves all others alone. */
public final class ArabicStemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final ArabicStemmer stemmer;

  /**
   * @param input terms whose letters are not folded yet: teh marbuta tells a noun from a pronoun
   * @param stemmer shared by all streams of an analyzer
   */
  public ArabicStemFilter(TokenStream input, ArabicStemmer stemmer) {
    super(input);
    this.stemmer = stemmer;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (ArabicLetters.isArabic(term)) {
      String stem = stemmer.stem(term);
      term.setEmpty().append(stem);
    }
    return true;
  }
}
