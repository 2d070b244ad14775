package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.FoundParts;
import org.mithaq.kernel.ReferenceKeys;
import org.mithaq.search.Clause;
import org.mithaq.search.Intent;
import org.mithaq.search.KeywordField;
import org.mithaq.search.Term;

/**
 * Conventions and their articles: "UNTOC 6(1)(a)", "UNTOC/6/1/a", "article 8 of the Palermo
 * Convention", "المادة 23 من اتفاقية …".
 */
final class ConventionReferences {
  private static final String ARTICLE =
      "(?<![\\p{L}\\p{N}])(?:articles?|arts?|articulo|artigo|(?:[وفبل]?ال|لل|[وفبل])?ماده|م)(?!\\p{L})\\.? *+";
  private static final String NUMBER =
      "[(]?(?<article>\\d{1,3}(?: ?(?:bis|ter))?)(?![\\p{L}\\d])[)]?";
  private static final Pattern AFTER_NAME =
      Pattern.compile("(?: *+[,:]? *+(?:" + ARTICLE + ")?|/)" + NUMBER);
  private static final Pattern BEFORE_NAME = Pattern.compile(ARTICLE + NUMBER);
  private static final Pattern TO_THE_NAME =
      Pattern.compile(
          " *+,? *+(?:of|de|du|des|da|do|del|from|in|من|في)? *+(?:the|la|le|l'|el|a|o)? *+");

  /** Shorter names are words of everyday language too, unless in capitals. */
  private static final int SHORT_NAME = 4;

  private ConventionReferences() {}

  static List<Span> find(FoldedText text, VocabularyIndex index) {
    List<Span> spans = new ArrayList<>();
    for (VocabularyIndex.Match name : index.find(text, Set.of(Term.Kind.INSTRUMENT))) {
      String raw = text.raw(name.start(), name.end());
      if (name.end() - name.start() < SHORT_NAME && !raw.equals(raw.toUpperCase())) {
        continue;
      }
      Span span = span(text, name);
      if (spans.stream().noneMatch(span::overlaps)) {
        spans.add(span);
      }
    }
    return spans;
  }

  private static Span span(FoldedText text, VocabularyIndex.Match name) {
    String code = name.term().value();
    String folded = text.text();
    Matcher after = AFTER_NAME.matcher(folded).region(name.end(), folded.length());
    after.useTransparentBounds(true);
    if (after.lookingAt()) {
      FoundParts parts = ReferenceKeys.partsBehind(folded, after.end());
      String path = code + "/" + article(after) + parts.path();
      return span(text, path, name.start(), parts.end(), false);
    }
    return before(text, code, name)
        .orElseGet(() -> span(text, code, name.start(), name.end(), true));
  }

  /** "article 8(1) of the …", "paragraph 1 of article 8 of the …". */
  private static Optional<Span> before(FoldedText text, String code, VocabularyIndex.Match name) {
    String folded = text.text();
    Matcher article = BEFORE_NAME.matcher(folded).region(0, name.start());
    Optional<Span> nearest = Optional.empty();
    while (article.find()) {
      FoundParts parts = ReferenceKeys.partsBehind(folded, article.end());
      Matcher between = TO_THE_NAME.matcher(folded);
      boolean joined =
          parts.end() <= name.start() && between.region(parts.end(), name.start()).matches();
      if (joined) {
        Optional<FoundParts> first =
            parts.path().isEmpty()
                ? ReferenceKeys.partBefore(folded, article.start())
                : Optional.empty();
        String path = code + "/" + article(article) + first.orElse(parts).path();
        int start = first.map(FoundParts::start).orElse(article.start());
        nearest = Optional.of(span(text, path, start, name.end(), false));
      }
    }
    return nearest;
  }

  private static String article(Matcher found) {
    return found.group("article").replace(" ", "").replaceFirst("^0+(?=\\d)", "");
  }

  private static Span span(FoldedText text, String path, int from, int to, boolean alsoAsPhrase) {
    return new Span(
        text.rawStart(from),
        text.rawEnd(to),
        List.of(new Clause.Is(KeywordField.OBLIGATION, path)),
        alsoAsPhrase,
        new Intent.ConventionReference(path, text.raw(from, to)));
  }
}
