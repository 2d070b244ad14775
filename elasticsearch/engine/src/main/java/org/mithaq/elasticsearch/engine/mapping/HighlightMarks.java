package org.mithaq.elasticsearch.engine.mapping;

/**
 * The signs by which Elasticsearch marks what it found: two characters of Unicode's private use
 * area, which no law prints. They are taken out of every text before it is indexed, so that a text
 * cannot pretend.
 */
public final class HighlightMarks {
  public static final char START = '\uE000';
  public static final char END = '\uE001';

  private HighlightMarks() {}

  /** The text without these signs. */
  public static String strip(String text) {
    if (text.indexOf(START) < 0 && text.indexOf(END) < 0) {
      return text;
    }
    return text.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
  }
}
