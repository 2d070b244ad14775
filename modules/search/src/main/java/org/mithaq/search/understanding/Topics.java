package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.Text;
import org.mithaq.search.Expansion;
import org.mithaq.search.Intent;
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
