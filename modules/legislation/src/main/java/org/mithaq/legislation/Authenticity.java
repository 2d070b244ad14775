package org.mithaq.legislation;

/** What a text is worth. */
public enum Authenticity {
  AUTHENTIC,
  OFFICIAL_TRANSLATION,
  UNOFFICIAL_TRANSLATION,
  MACHINE_TRANSLATION
}
