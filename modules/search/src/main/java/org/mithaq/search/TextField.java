package org.mithaq.search;

/** Running text of a document; each is analysed per language, stemmed and folded exact. */
public enum TextField {
  /** The law's title. */
  TITLE("title", 2.0f),
  /** The provision's own heading. */
  HEADING("heading", 3.0f),
  /** Headings of the chapters above it, one after another. */
  ANCESTORS("ancestors", 0.5f),
  /** The provision's text. */
  TEXT("text", 1.0f);

  private final String fieldName;
  private final float weight;

  TextField(String fieldName, float weight) {
    this.fieldName = fieldName;
    this.weight = weight;
  }

  public String fieldName() {
    return fieldName;
  }

  /** How much a word found here counts beside one found in the text. */
  public float weight() {
    return weight;
  }
}
