package org.mithaq.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A clause that found nothing, with fewer conditions: of its words some suffice, and beside a
 * reference none is needed. Phrases, operators and references stay as they were asked for.
 */
final class Loosened {
  /** Shorter words are mostly those that every law has. */
  private static final int TELLING_LETTERS = 4;

  private static final int TELLING_ARABIC_LETTERS = 3;

  private Loosened() {}

  /** Empty where there is nothing to loosen. */
  static Optional<Clause> of(Clause clause) {
    if (clause instanceof Clause.Words words) {
      List<Clause> some = some(words);
      return some.size() < 2 ? Optional.empty() : Optional.of(new Clause.AnyOf(some));
    }
    if (!(clause instanceof Clause.AllOf all)) {
      return Optional.empty();
    }
    List<Clause> kept = new ArrayList<>();
    List<Clause> wished = new ArrayList<>();
    for (Clause part : all.clauses()) {
      if (part instanceof Clause.Words words && words.scope() == Clause.Scope.ANYWHERE) {
        wished.addAll(some(words));
      } else {
        kept.add(part);
      }
    }
    if (wished.isEmpty() || kept.stream().allMatch(Clause.Not.class::isInstance)) {
      return Optional.empty();
    }
    wished.add(0, new Clause.Everything());
    kept.add(new Clause.AnyOf(wished));
    return Optional.of(new Clause.AllOf(kept));
  }

  private static List<Clause> some(Clause.Words words) {
    return new ArrayList<>(
        Arrays.stream(words.text().split("[^\\p{L}\\p{M}\\p{Nd}]+"))
            .filter(Loosened::telling)
            .distinct()
            .<Clause>map(word -> new Clause.Words(word, words.scope()))
            .toList());
  }

  private static boolean telling(String word) {
    boolean arabic =
        word.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    return word.length() >= (arabic ? TELLING_ARABIC_LETTERS : TELLING_LETTERS);
  }
}
