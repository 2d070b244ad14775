package org.mithaq.app.api.search;

import java.util.List;
import java.util.Map;

/** The answer of a search as {@code search.md} writes it. */
public record SearchJson(
    QueryJson query,
    long total,
    long laws,
    long took,
    List<HitJson> hits,
    Map<String, List<FacetJson>> facets,
    String next) {
  /** What was understood; {@code didYouMean} is empty unless little was found. */
  public record QueryJson(
      String typed,
      String understood,
      List<IntentJson> intents,
      List<String> notes,
      String inForceOn,
      String didYouMean) {}

  /** Something recognised: kind, value, and the words it was recognised in. */
  public record IntentJson(String kind, String value, String typed) {}

  /**
   * One provision; {@code within} says what a paragraph is a part of. The snippet is plain text
   * with {@code <mark>} around what was found, escaped.
   */
  public record HitJson(
      String uri,
      String eId,
      String lawUri,
      String lawTitle,
      String state,
      String language,
      String within,
      String number,
      String heading,
      String snippet,
      double score,
      String validFrom,
      String validTo,
      String validity,
      String status,
      List<String> obligations,
      String foundThrough) {}

  /** A value to filter by. */
  public record FacetJson(String value, String label, long count) {}
}
