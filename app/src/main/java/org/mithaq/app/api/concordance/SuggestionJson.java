package org.mithaq.app.api.concordance;

import java.util.List;
import org.mithaq.concordance.MappingSuggestion;
import org.mithaq.concordance.SuggestMappings.Found;
import org.mithaq.concordance.SuggestionReason;

/**
 * Suggestions on the wire; none of them is a mapping.
 *
 * @param similarAway whether the search engine could not be asked for similar provisions
 */
public record SuggestionJson(List<Item> suggestions, boolean similarAway) {
  static SuggestionJson of(Found found) {
    return new SuggestionJson(
        found.suggestions().stream().map(Item::of).toList(), found.similarAway());
  }

  /** One, with what speaks for it. */
  public record Item(
      String lawUri,
      String eId,
      String language,
      String number,
      String heading,
      String obligation,
      double score,
      List<Reason> why) {
    static Item of(MappingSuggestion one) {
      return new Item(
          one.lawUri(),
          one.eId(),
          one.language().code(),
          one.number(),
          one.heading(),
          one.obligation(),
          one.score(),
          one.why().stream().map(Reason::of).toList());
    }
  }

  /** CONCEPT, SIMILAR or WORDS. */
  public record Reason(String kind, String what, double weight) {
    static Reason of(SuggestionReason one) {
      return new Reason(one.kind().name(), one.what(), one.weight());
    }
  }
}
