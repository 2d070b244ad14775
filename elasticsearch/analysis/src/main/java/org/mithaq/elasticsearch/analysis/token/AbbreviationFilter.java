package org.mithaq.elasticsearch.analysis.token;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** "O.N.U." and "ONU" are one term: single letters between full stops are drawn together. */
public final class AbbreviationFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /**
   * @param input terms; the tokenizer has taken off the last full stop
   */
  public AbbreviationFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (isAbbreviation()) {
      char[] buffer = term.buffer();
      int letters = (term.length() + 1) / 2;
      for (int i = 1; i < letters; i++) {
        buffer[i] = buffer[2 * i];
      }
      term.setLength(letters);
    }
    return true;
  }

  private boolean isAbbreviation() {
    int length = term.length();
    if (length < 3 || length % 2 == 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = term.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }
}
