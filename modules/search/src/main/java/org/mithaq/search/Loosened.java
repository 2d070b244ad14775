package org.mithaq.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A clause that found nothing, with fewer conditions: of its words some suffice, and beside a
 * reference none is needed; where nothing has the reference either, the words beside it must do.
 * Phrases and operators stay as they were asked for.
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
    if (all.clauses().stream().anyMatch(Loosened::isWished)) {
      return withoutReferences(all.clauses());
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

  /** What the first loosening made of the words beside a reference. */
  private static boolean isWished(Clause clause) {
    return clause instanceof Clause.AnyOf any
        && !any.clauses().isEmpty()
        && any.clauses().get(0) instanceof Clause.Everything;
  }

  /** Nothing has the reference at all, such as an article that nothing is mapped to. */
  private static Optional<Clause> withoutReferences(List<Clause> clauses) {
    StringJoiner words = new StringJoiner(" ");
    for (Clause clause : clauses) {
      if (clause instanceof Clause.AnyOf any && isWished(any)) {
        any.clauses().stream()
            .filter(Clause.Words.class::isInstance)
            .forEach(word -> words.add(((Clause.Words) word).text()));
      } else if (!isReference(clause)) {
        return Optional.empty();
      }
    }
    return words.length() == 0
        ? Optional.empty()
        : Optional.of(new Clause.Words(words.toString(), Clause.Scope.ANYWHERE));
  }

  private static boolean isReference(Clause clause) {
    return clause instanceof Clause.Is is
            && (is.field() == KeywordField.REFERENCE || is.field() == KeywordField.OBLIGATION)
        || clause instanceof Clause.AnyOf any
            && any.clauses().stream().allMatch(Loosened::isReference);
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
