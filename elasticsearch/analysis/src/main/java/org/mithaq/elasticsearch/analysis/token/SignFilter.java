package org.mithaq.elasticsearch.analysis.token;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.mithaq.elasticsearch.analysis.text.Signs;

/** Gives signs that travelled through the tokenizer as words (§, %, €) their own shape back. */
public final class SignFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /**
   * @param input terms as the tokenizer cut them
   */
  public SignFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (Signs.isEscaped(term.buffer(), term.length())) {
      char sign = Signs.unescape(term.buffer());
      term.setEmpty().append(sign);
    }
    return true;
  }
}
