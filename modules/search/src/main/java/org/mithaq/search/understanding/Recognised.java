package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.FoundReference;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.ReferenceKeys;
import org.mithaq.search.Clause;
import org.mithaq.search.Intent;
import org.mithaq.search.KeywordField;

/** References to conventions, laws and provisions in a typed text, in its order. */
final class Recognised {
  private Recognised() {}

  static List<Span> in(String text, LanguageTag reader, VocabularyIndex index) {
    List<Span> spans =
        new ArrayList<>(ConventionReferences.find(Folding.foldWithPlaces(text), index));
    for (FoundReference found : ReferenceKeys.find(text, reader)) {
      Span span = span(found);
      if (!isOperator(text, found) && spans.stream().noneMatch(span::overlaps)) {
        spans.add(span);
      }
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  /** "title:(a OR b)" is no part (a), and "reference:art:5" is read by the lexer. */
  private static boolean isOperator(String text, FoundReference found) {
    int colon = found.typed().indexOf(':');
    return colon > 0 && Lexer.isTitle(found.typed().substring(0, colon))
        || found.start() > 0 && text.charAt(found.start() - 1) == ':';
  }

  private static Span span(FoundReference found) {
    List<Clause> keys =
        found.keys().stream()
            .<Clause>map(key -> new Clause.Is(KeywordField.REFERENCE, key))
            .toList();
    Intent intent =
        found.kind() == FoundReference.Kind.LAW
            ? new Intent.LawReference(found.key(), found.typed())
            : new Intent.ProvisionReference(found.key(), found.typed());
    return new Span(found.start(), found.end(), keys, false, intent);
  }
}
