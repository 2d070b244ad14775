package org.mithaq.concordance.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.concordance.SuggestionReason;

/** From evidence to obligations, best first. */
public final class Ranking {
  /** Evidence for what holds an obligation speaks for the obligation, but not as much. */
  private static final double FROM_ABOVE = 0.6;

  /** More of the same says less and less: the strongest counts whole, the next half, and so on. */
  private static final double REPEATED = 0.5;

  private static final int REASONS = 5;

  private Ranking() {}

  /** An obligation with its score and what speaks for it, strongest first. */
  public record Ranked(String obligation, double score, List<SuggestionReason> why) {}

  public static List<Ranked> of(List<Evidence> evidence) {
    Map<String, List<SuggestionReason>> reasons = new HashMap<>();
    Set<String> paths = new HashSet<>();
    evidence.stream().map(Evidence::obligation).filter(p -> p.contains("/")).forEach(paths::add);
    for (String path : paths) {
      for (Evidence one : evidence) {
        share(one, path, reasons.computeIfAbsent(path, none -> new ArrayList<>()));
      }
    }
    List<Ranked> ranked = new ArrayList<>();
    reasons.forEach((path, why) -> ranked.add(ranked(path, why)));
    return withoutWholes(ranked).stream()
        .sorted(
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::obligation))
        .toList();
  }

  private static void share(Evidence one, String path, List<SuggestionReason> reasons) {
    if (one.obligation().equals(path)) {
      reasons.add(one.why());
    } else if (one.below() && path.startsWith(one.obligation() + "/")) {
      SuggestionReason why = one.why();
      reasons.add(new SuggestionReason(why.kind(), why.what(), why.weight() * FROM_ABOVE));
    }
  }

  private static Ranked ranked(String path, List<SuggestionReason> why) {
    why.sort(Comparator.comparingDouble(SuggestionReason::weight).reversed());
    Map<SuggestionReason.Kind, Double> worth = new HashMap<>();
    double score = 0;
    for (SuggestionReason one : why) {
      double share = worth.getOrDefault(one.kind(), 1.0);
      score += share * one.weight();
      worth.put(one.kind(), share * REPEATED);
    }
    return new Ranked(path, score, why.stream().limit(REASONS).toList());
  }

  /** What holds a better answer is left out: people map to the paragraph that fits. */
  private static List<Ranked> withoutWholes(List<Ranked> ranked) {
    return ranked.stream()
        .filter(
            one ->
                ranked.stream()
                    .noneMatch(
                        other ->
                            other.obligation().startsWith(one.obligation() + "/")
                                && other.score() >= one.score()))
        .toList();
  }
}
