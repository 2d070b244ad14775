package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.Text;
import org.mithaq.search.Clause;
import org.mithaq.search.Expansion;
import org.mithaq.search.Intent;
import org.mithaq.search.KeywordField;
import org.mithaq.search.Term;

/** Concepts and States named among the plain words; the words stay what must match. */
final class Topics {
  private final List<Intent> intents = new ArrayList<>();
  private VocabularyIndex.Match best;
  private String typedBest = "";

  private Topics() {}

  static Topics in(List<Token> tokens, VocabularyIndex index) {
    Topics topics = new Topics();
    StringBuilder run = new StringBuilder();
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        run.append(token.text()).append(' ');
      } else {
        topics.look(run.toString(), index);
        run.setLength(0);
      }
    }
    topics.look(run.toString(), index);
    return topics;
  }

  private void look(String run, VocabularyIndex index) {
    FoldedText folded = Folding.foldWithPlaces(run);
    index.find(folded, Set.of(Term.Kind.CONCEPT)).forEach(match -> concept(folded, match));
    index
        .find(folded, Set.of(Term.Kind.STATE))
        .forEach(
            match ->
                intents.add(
                    new Intent.StateNamed(
                        match.term().value(), folded.raw(match.start(), match.end()))));
  }

  private void concept(FoldedText folded, VocabularyIndex.Match match) {
    String typed = folded.raw(match.start(), match.end());
    intents.add(new Intent.ConceptNamed(match.term().value(), typed));
    if (best == null || match.words() > best.words()) {
      best = match;
      typedBest = typed;
    }
  }

  /**
   * The clause with the names of States in its words read as filters too: "Egypt extradition" also
   * finds what is Egypt's and does not say so.
   */
  Clause inStates(Clause clause) {
    if (clause instanceof Clause.AllOf all) {
      return new Clause.AllOf(all.clauses().stream().map(this::inStates).toList());
    }
    if (!(clause instanceof Clause.Words words) || words.scope() != Clause.Scope.ANYWHERE) {
      return clause;
    }
    List<Clause> all = new ArrayList<>();
    String rest = words.text();
    for (Intent intent : intents) {
      if (intent instanceof Intent.StateNamed state && rest.contains(state.typed())) {
        rest = rest.replace(state.typed(), " ").strip();
        all.add(
            new Clause.AnyOf(
                List.of(
                    new Clause.Is(KeywordField.STATE, state.iso3()),
                    new Clause.Words(state.typed(), Clause.Scope.ANYWHERE))));
      }
    }
    if (!rest.isEmpty()) {
      all.add(0, new Clause.Words(rest, Clause.Scope.ANYWHERE));
    }
    return all.size() == 1 ? all.get(0) : new Clause.AllOf(all);
  }

  List<Intent> intents() {
    return intents;
  }

  /** Through the concept with the longest name; its names but the one that was typed. */
  Optional<Expansion> expansion() {
    if (best == null) {
      return Optional.empty();
    }
    Term concept = best.term();
    String typed = Word.name(Word.in(typedBest));
    List<Text> others =
        concept.labels().stream()
            .filter(label -> !Word.name(Word.in(label.value())).equals(typed))
            .toList();
    return Optional.of(new Expansion(concept.value(), others, concept.obligations()));
  }
}
