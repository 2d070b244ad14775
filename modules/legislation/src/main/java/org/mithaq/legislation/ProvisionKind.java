package org.mithaq.legislation;

/** Kinds of provision; {@code ANNEXED_LAW} is a law annexed to the one that promulgates it. */
public enum ProvisionKind {
  PREAMBLE,
  BOOK,
  PART,
  TITLE,
  CHAPTER,
  SECTION,
  ARTICLE,
  PARAGRAPH,
  POINT,
  SCHEDULE,
  ANNEXED_LAW
}
