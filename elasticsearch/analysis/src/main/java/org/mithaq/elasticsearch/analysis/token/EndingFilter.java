package org.mithaq.elasticsearch.analysis.token;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Evens out an ending that folding has hidden from a library's stemmer, or that it treats
 * differently in two forms of one word. The first rule that fits applies; terms of a word list
 * stay.
 */
public final class EndingFilter extends TokenFilter {

  /**
   * @param ending as folded
   * @param replacement what stands there instead
   * @param shortest the shortest term that the rule is for, in letters
   * @param longest the longest
   */
  public record Rule(String ending, String replacement, int shortest, int longest) {
    boolean fits(String term) {
      return term.length() >= shortest && term.length() <= longest && term.endsWith(ending);
    }

    String apply(String term) {
      return term.substring(0, term.length() - ending.length()) + replacement;
    }
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final List<Rule> rules;

  /**
   * @param input folded terms, before they are stemmed
   * @param rules in order
   */
  public EndingFilter(TokenStream input, List<Rule> rules) {
    super(input);
    this.rules = List.copyOf(rules);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword() && term.length() > 0) {
      String before = term.toString();
      for (Rule rule : rules) {
        if (rule.fits(before)) {
          term.setEmpty().append(rule.apply(before));
          break;
        }
      }
    }
    return true;
  }
}
