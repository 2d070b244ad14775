package org.mithaq.search;

/** Running text of a document; each is analysed per language, stemmed and folded exact. */
public enum TextField {
  /** The law's title. */
  TITLE("title"),
  /** The provision's own heading. */
  HEADING("heading"),
  /** Headings of the chapters above it, one after another. */
  ANCESTORS("ancestors"),
  /** The provision's text. */
  TEXT("text");

  private final String fieldName;

  TextField(String fieldName) {
    this.fieldName = fieldName;
  }

  public String fieldName() {
    return fieldName;
  }
}
