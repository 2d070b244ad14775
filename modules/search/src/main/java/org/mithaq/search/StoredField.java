package org.mithaq.search;

/** What a hit shows without asking anybody: kept in the document as it is, not searched. */
public enum StoredField {
  /** Permanent address of the provision, with language and without date. */
  URI,
  LAW_URI,
  /** Title in the document's language or the law's own. */
  LAW_TITLE,
  LAW_TITLE_AR,
  LAW_TITLE_EN,
  LAW_TITLE_FR,
  LAW_NUMBER,
  /** Number as printed: المادة ٢٣ مكرر. */
  NUMBER,
  HEADING,
  /** What a paragraph or point stands in, number and heading: its own number says little alone. */
  WITHIN,
  /** The text itself. */
  TEXT,
  VALID_FROM,
  VALID_TO,
  /** ISO dates of the law's commencement and repeal, for the status as at a date. */
  COMMENCED,
  REPEALED
}
