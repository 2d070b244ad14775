package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.FoldedText;
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
  private static final String PARAGRAPH_WORD =
      "(?:sub-?paragraph|paragraphe?s?|paras?|par|alinea|parrafo|paragrafo|(?:ال)?فقره|(?:ال)?بند|§)\\.?";
  private static final String PART =
      " *+,? *+(?:"
          + PARAGRAPH_WORD
          + " *+[(]?([a-z]{1,4}|\\d{1,2}|[\\u0621-\\u064A])(?![\\p{L}\\d])[)]?"
          + "|[(] *+([a-z]{1,4}|\\d{1,2}|[\\u0621-\\u064A]) *+[)]"
          + "|/([a-z]{1,4}|\\d{1,2})(?![\\p{L}\\d]))";
  private static final String PARTS = "(?<parts>(?:" + PART + "){0,4})";
  private static final Pattern ONE_PART = Pattern.compile(PART);

  private static final Pattern AFTER_NAME =
      Pattern.compile("(?: *+[,:]? *+(?:" + ARTICLE + ")?|/)" + NUMBER + PARTS);
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          ARTICLE
              + NUMBER
              + PARTS
              + " *+,? *+(?:of|de|du|des|da|do|del|from|in|من|في)? *+(?:the|la|le|l'|el|a|o)? *+$");

  /** Shorter names are words of everyday language too, unless in capitals. */
  private static final int SHORT_NAME = 4;

  private static final String ABJAD = "ابجدهوزحطي";

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
      return toArticle(text, code, after, name.start(), after.end());
    }
    Matcher before = BEFORE_NAME.matcher(folded).region(0, name.start());
    if (before.find()) {
      return toArticle(text, code, before, before.start(), name.end());
    }
    return span(text, code, name.start(), name.end(), true);
  }

  private static Span toArticle(FoldedText text, String code, Matcher found, int start, int end) {
    StringBuilder path = new StringBuilder(code);
    path.append('/').append(found.group("article").replace(" ", "").replaceFirst("^0+(?=\\d)", ""));
    Matcher part = ONE_PART.matcher(found.group("parts"));
    while (part.find()) {
      for (int i = 1; i <= part.groupCount(); i++) {
        if (part.group(i) != null) {
          path.append('/').append(letter(part.group(i)));
        }
      }
    }
    return span(text, path.toString(), start, end, false);
  }

  private static Span span(FoldedText text, String path, int from, int to, boolean alsoAsPhrase) {
    return new Span(
        text.rawStart(from),
        text.rawEnd(to),
        List.of(new Clause.Is(KeywordField.OBLIGATION, path)),
        alsoAsPhrase,
        new Intent.ConventionReference(path, text.raw(from, to)));
  }

  private static String letter(String part) {
    int place = part.length() == 1 ? ABJAD.indexOf(part) : -1;
    return place < 0 ? part : String.valueOf((char) ('a' + place));
  }
}
