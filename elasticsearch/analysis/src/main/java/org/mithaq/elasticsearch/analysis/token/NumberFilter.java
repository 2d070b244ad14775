package org.mithaq.elasticsearch.analysis.token;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * One spelling for one number: leading zeros and thousands separators go, the decimal sign is a
 * full stop, and the first article in French ("1er", "1re") is 1. So "Ley 25.246" is found as
 * 25246, "0,5" as 0.5, "007" as 7.
 */
public final class NumberFilter extends TokenFilter {
  private static final Pattern GROUPED =
      Pattern.compile("(\\d{1,3}(?:([.,'])\\d{3})(?:\\2\\d{3})*)(?:[.,](\\d+))?");
  private static final Pattern DECIMAL = Pattern.compile("(\\d+),(\\d+)");
  private static final Pattern FIRST = Pattern.compile("0*1(?:er|re|ere|\u00E8re)");
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /**
   * @param input terms in lower case with ASCII digits
   */
  public NumberFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() > 1 && isDigit(term.charAt(0))) {
      String number = unified(term.toString());
      term.setEmpty().append(number);
    }
    return true;
  }

  private static String unified(String number) {
    Matcher grouped = GROUPED.matcher(number);
    if (grouped.matches() && number.charAt(0) != '0') {
      String whole = grouped.group(1).replace(grouped.group(2), "");
      return grouped.group(3) == null ? whole : whole + '.' + grouped.group(3);
    }
    if (FIRST.matcher(number).matches()) {
      return "1";
    }
    Matcher decimal = DECIMAL.matcher(number);
    return withoutLeadingZeros(decimal.matches() ? number.replace(',', '.') : number);
  }

  private static String withoutLeadingZeros(String number) {
    int zeros = 0;
    while (zeros + 1 < number.length()
        && number.charAt(zeros) == '0'
        && isDigit(number.charAt(zeros + 1))) {
      zeros++;
    }
    return number.substring(zeros);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
