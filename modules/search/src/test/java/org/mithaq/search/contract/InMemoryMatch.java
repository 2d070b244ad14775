package org.mithaq.search.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Folding;
import org.mithaq.search.Clause;
import org.mithaq.search.Expansion;
import org.mithaq.search.KeywordField;
import org.mithaq.search.PathSteps;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.TextField;

/** Whether and how well a document matches, by whole folded words. 0 is no match. */
final class InMemoryMatch {
  private static final double EXACT_VALUE = 20;

  private final SearchDocument document;

  private InMemoryMatch(SearchDocument document) {
    this.document = document;
  }

  static double score(Clause clause, SearchDocument document) {
    return new InMemoryMatch(document).score(clause);
  }

  /** What an expansion brings: the obligation's path or the concept's slug; empty for nothing. */
  static String through(Expansion expansion, SearchDocument document) {
    Set<String> mapped = document.keywords().getOrDefault(KeywordField.OBLIGATION, Set.of());
    for (String path : expansion.obligations().stream().sorted().toList()) {
      if (mapped.contains(path)) {
        return path;
      }
    }
    InMemoryMatch match = new InMemoryMatch(document);
    boolean labelled =
        expansion.labels().stream()
            .filter(label -> label.language().equals(document.language()))
            .anyMatch(label -> match.phrase(label.value(), Clause.Scope.ANYWHERE) > 0);
    return labelled ? expansion.through() : "";
  }

  private double score(Clause clause) {
    if (clause instanceof Clause.Words words) {
      return allWords(words);
    } else if (clause instanceof Clause.Phrase phrase) {
      return phrase(phrase.text(), phrase.scope());
    } else if (clause instanceof Clause.Prefix prefix) {
      return weigh(" " + Folding.words(prefix.text()), prefix.scope());
    } else if (clause instanceof Clause.Near near) {
      return phrase(near.left(), Clause.Scope.ANYWHERE)
                  * phrase(near.right(), Clause.Scope.ANYWHERE)
              > 0
          ? 1
          : 0;
    } else if (clause instanceof Clause.Is is) {
      return is(is.field(), is.value());
    } else if (clause instanceof Clause.AllOf all) {
      double[] scores = all.clauses().stream().mapToDouble(this::score).toArray();
      return Arrays.stream(scores).anyMatch(s -> s == 0) ? 0 : Arrays.stream(scores).sum();
    } else if (clause instanceof Clause.AnyOf any) {
      return any.clauses().stream().mapToDouble(this::score).sum();
    } else if (clause instanceof Clause.Not not) {
      return excluded(not.clause()) ? 0 : 1;
    }
    return 1;
  }

  /** Of a reference or an obligation what holds it and what it holds follow behind. */
  private double is(KeywordField field, String value) {
    Set<String> values = document.keywords().getOrDefault(field, Set.of());
    if (values.contains(value)) {
      return EXACT_VALUE;
    }
    Set<String> within = document.keywords().getOrDefault(KeywordField.OBLIGATION_WITHIN, Set.of());
    boolean above =
        PathSteps.above(field, value).stream()
            .filter(values::contains)
            .anyMatch(path -> field == KeywordField.REFERENCE || isDeepest(path, values));
    boolean below =
        field == KeywordField.OBLIGATION
            ? within.contains(value)
            : PathSteps.has(field, value)
                && values.stream().anyMatch(one -> one.startsWith(PathSteps.below(value)));
    return below || above ? EXACT_VALUE / 2 : 0;
  }

  /** Who leaves out a paragraph does not leave out the article that holds it. */
  private boolean excluded(Clause clause) {
    if (clause instanceof Clause.AnyOf any) {
      return any.clauses().stream().anyMatch(this::excluded);
    }
    if (clause instanceof Clause.Is is) {
      return document.keywords().getOrDefault(is.field(), Set.of()).stream()
          .anyMatch(
              one ->
                  one.equals(is.value())
                      || PathSteps.has(is.field(), is.value())
                          && one.startsWith(PathSteps.below(is.value())));
    }
    return score(clause) > 0;
  }

  private static boolean isDeepest(String path, Set<String> values) {
    return values.stream().noneMatch(one -> one.startsWith(PathSteps.below(path)));
  }

  private double allWords(Clause.Words words) {
    List<String> each = List.of(Folding.words(words.text()).split(" "));
    double[] scores =
        each.stream()
            .filter(word -> !word.isEmpty())
            .mapToDouble(word -> weigh(" " + word + " ", words.scope()))
            .toArray();
    return scores.length == 0 || Arrays.stream(scores).anyMatch(s -> s == 0)
        ? 0
        : Arrays.stream(scores).sum();
  }

  private double phrase(String text, Clause.Scope scope) {
    String words = Folding.words(text);
    return words.isEmpty() ? 0 : weigh(" " + words + " ", scope);
  }

  /** The order that every engine keeps; how far apart they are is the engine's own affair. */
  private static double weight(TextField field) {
    return switch (field) {
      case HEADING -> 3;
      case TITLE -> 2;
      case TEXT -> 1;
      case ANCESTORS -> 0.5;
    };
  }

  private double weigh(String wanted, Clause.Scope scope) {
    double best = 0;
    for (TextField field : TextField.values()) {
      boolean looked = scope == Clause.Scope.ANYWHERE || field == TextField.TITLE;
      String text = " " + Folding.words(document.texts().getOrDefault(field, "")) + " ";
      if (looked && text.contains(wanted)) {
        best = Math.max(best, weight(field));
      }
    }
    return best;
  }
}
