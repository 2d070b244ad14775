package org.mithaq.concordance.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.concordance.SuggestionReason;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SimilarProvisions;
import org.mithaq.search.SimilarProvisions.Wanted;
import org.mithaq.search.StoredField;

/**
 * Provisions of other laws that say nearly the same speak for what they are mapped to. Found by the
 * search engine by their words alone, so that a provision's own mappings prove nothing; how alike
 * they are is measured here, since an engine's scores are comparable within one answer only.
 */
public final class SimilarEvidence {
  private static final int NEIGHBOURS = 20;

  /** Below this, shared words are those of any law. */
  private static final double ALIKE = 0.12;

  /** An article whose paragraph is mapped speaks less for it than a provision that is. */
  private static final double WITHIN = 0.5;

  private final SimilarProvisions engine;
  private final LocalDate today;

  public SimilarEvidence(SimilarProvisions engine, LocalDate today) {
    this.engine = engine;
    this.today = today;
  }

  /**
   * What was found.
   *
   * @param away whether the engine could not be asked
   */
  public record Answer(List<Evidence> evidence, boolean away) {}

  public Answer of(List<Wording> wordings) {
    List<Evidence> evidence = new ArrayList<>();
    boolean away = false;
    for (Wording wording : wordings) {
      Neighbours neighbours = near(wording);
      away |= neighbours.away();
      neighbours.near().forEach(one -> evidence.addAll(spoken(one)));
    }
    return new Answer(evidence, away);
  }

  /** A provision near another, and how alike they are. */
  public record Neighbour(Hit hit, double likeness) {}

  /** Those near, nearest first. */
  public record Neighbours(List<Neighbour> near, boolean away) {}

  public Neighbours near(Wording wording) {
    var answer =
        engine.similarTo(
            new Wanted(
                wording.provision().lawUri(),
                wording.provision().eId(),
                wording.language(),
                today,
                NEIGHBOURS,
                true));
    if (!(answer instanceof SearchResult found)) {
      return new Neighbours(List.of(), true);
    }
    List<String> words = wording.text();
    return new Neighbours(
        found.hits().stream()
            .map(hit -> new Neighbour(hit, Stems.likeness(words, text(hit))))
            .filter(one -> one.likeness() >= ALIKE)
            .sorted((a, b) -> Double.compare(b.likeness(), a.likeness()))
            .toList(),
        false);
  }

  private static List<String> text(Hit hit) {
    return Stems.of(
        hit.language(),
        String.join(
            " ",
            hit.stored(StoredField.NUMBER),
            hit.stored(StoredField.HEADING),
            hit.stored(StoredField.TEXT)));
  }

  private static List<Evidence> spoken(Neighbour one) {
    Set<String> own = deepest(one.hit().keywords(KeywordField.OBLIGATION));
    Set<String> within = deepest(one.hit().keywords(KeywordField.OBLIGATION_WITHIN));
    within.removeAll(own);
    List<Evidence> evidence = new ArrayList<>();
    own.forEach(path -> evidence.add(evidence(path, one, 1)));
    within.forEach(path -> evidence.add(evidence(path, one, WITHIN)));
    return evidence;
  }

  private static Evidence evidence(String path, Neighbour one, double share) {
    return new Evidence(
        path,
        false,
        new SuggestionReason(
            SuggestionReason.Kind.SIMILAR,
            one.hit().stored(StoredField.URI),
            3 * share * one.likeness()));
  }

  private static Set<String> deepest(Set<String> paths) {
    Set<String> deepest = new TreeSet<>(paths);
    deepest.removeIf(
        path -> !path.contains("/") || paths.stream().anyMatch(one -> one.startsWith(path + "/")));
    return deepest;
  }
}
