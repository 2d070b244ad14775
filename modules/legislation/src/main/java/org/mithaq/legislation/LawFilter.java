package org.mithaq.legislation;

/** Which laws; empty strings mean any. */
public record LawFilter(String iso3, String region, String kind, String concept, String title) {
  public static final LawFilter ALL = new LawFilter("", "", "", "", "");

  public static LawFilter ofState(String iso3) {
    return new LawFilter(iso3, "", "", "", "");
  }
}
