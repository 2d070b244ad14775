package org.mithaq.elasticsearch.analysis.token;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.mithaq.elasticsearch.analysis.arabic.ArabicLetters;

/**
 * Letters that writers interchange become one, outside Latin (which Lucene's ASCII folding does):
 * Arabic forms, Cyrillic ё, Greek accents and final sigma. Always one character for one.
 */
public final class LetterFoldingFilter extends TokenFilter {
  private static final String GREEK = "άέήίόύώϊϋΐΰς";
  private static final String GREEK_FOLDED = "αεηιουωιυιυσ";
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /**
   * @param input terms in lower case
   */
  public LetterFoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      buffer[i] = fold(buffer[i]);
    }
    return true;
  }

  private static char fold(char c) {
    if (c < '\u0370') {
      return c;
    }
    if (c <= '\u03FF') {
      int at = GREEK.indexOf(c);
      return at < 0 ? c : GREEK_FOLDED.charAt(at);
    }
    return c == 'ё' ? 'е' : ArabicLetters.fold(c);
  }
}
