package org.mithaq.legislation;

/** Which laws, and in which order; empty strings mean any. */
public record LawFilter(
    String iso3, String region, String kind, String concept, String title, LawOrder order) {
  public static final LawFilter ALL = new LawFilter("", "", "", "", "");

  /** In the usual order. */
  public LawFilter(String iso3, String region, String kind, String concept, String title) {
    this(iso3, region, kind, concept, title, LawOrder.USUAL);
  }

  public static LawFilter ofState(String iso3) {
    return new LawFilter(iso3, "", "", "", "");
  }

  public LawFilter in(LawOrder other) {
    return new LawFilter(iso3, region, kind, concept, title, other);
  }
}
