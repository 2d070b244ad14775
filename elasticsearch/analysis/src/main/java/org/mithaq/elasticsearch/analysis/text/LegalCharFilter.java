package org.mithaq.elasticsearch.analysis.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.lucene.analysis.CharFilter;

/**
 * Cleans a text before it is cut into terms. It reads the whole text at once: a provision is small,
 * and the server holds it in memory already.
 */
public final class LegalCharFilter extends CharFilter {
  private final boolean signsAsWords;
  private CleanText clean;
  private int at;

  /**
   * @param input the raw text
   * @param signsAsWords true before a tokenizer; false when a single term is normalised
   */
  public LegalCharFilter(Reader input, boolean signsAsWords) {
    super(input);
    this.signsAsWords = signsAsWords;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CleanText all = cleaned();
    int count = Math.min(length, all.text().length() - at);
    if (count <= 0) {
      return length == 0 ? 0 : -1;
    }
    all.text().getChars(at, at + count, buffer, offset);
    at += count;
    return count;
  }

  @Override
  protected int correct(int position) {
    return clean == null ? position : clean.originOf(position);
  }

  private CleanText cleaned() throws IOException {
    if (clean == null) {
      StringWriter raw = new StringWriter();
      input.transferTo(raw);
      clean = Cleaning.clean(raw.getBuffer(), signsAsWords);
    }
    return clean;
  }
}
