package org.mithaq.app.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.thesaurus.ConceptView;
import org.mithaq.thesaurus.Thesaurus;

/**
 * Finds obligations by what people type: a reference ({@code untoc 6.1 a}), words of a heading or
 * label, or the name of a concept in any language of the thesaurus.
 */
@ApplicationScoped
public class ObligationFinder {
  @Inject private ConventionCatalogue conventions;
  @Inject private Thesaurus thesaurus;

  /** An obligation as a list of choices shows it. */
  public record Choice(String path, String reference, String words) {}

  public List<Choice> find(String typed, LanguageTag reader, int most) {
    String asked = plain(typed);
    if (asked.isEmpty()) {
      return List.of();
    }
    Set<ObligationView> found = new LinkedHashSet<>();
    String reference = asked.replace(' ', '/');
    for (ObligationView one : all().toList()) {
      if (one.path().toLowerCase(Locale.ROOT).startsWith(reference)) {
        found.add(one);
      }
    }
    byConcept(asked).forEach(path -> conventions.obligation(path).ifPresent(found::add));
    List<String> words = List.of(asked.split(" "));
    all().filter(one -> words.stream().allMatch(said(one)::contains)).forEach(found::add);
    return found.stream().limit(most).map(one -> choice(one, reader)).toList();
  }

  public Choice choice(ObligationView one, LanguageTag reader) {
    String heading =
        conventions
            .article(one.instrument(), one.article())
            .flatMap(article -> article.headings().bestFor(reader))
            .map(Text::value)
            .orElse("");
    String words = one.label().isEmpty() ? heading : one.label();
    return new Choice(one.path(), ObligationName.of(one.path()), words);
  }

  private Stream<String> byConcept(String asked) {
    return thesaurus.concepts().stream()
        .filter(concept -> labels(concept).anyMatch(label -> plain(label).startsWith(asked)))
        .flatMap(concept -> concept.obligations().stream().sorted())
        .filter(path -> path.contains("/"));
  }

  private static Stream<String> labels(ConceptView concept) {
    return Stream.concat(
        concept.preferred().byLanguage().values().stream(),
        concept.alternative().stream().map(Text::value));
  }

  private Stream<ObligationView> all() {
    return conventions.instruments().stream().flatMap(this::ofInstrument);
  }

  private Stream<ObligationView> ofInstrument(InstrumentView instrument) {
    return conventions.articles(instrument.code()).stream()
        .flatMap(article -> conventions.obligations(instrument.code(), article.number()).stream());
  }

  private String said(ObligationView one) {
    String headings =
        conventions
            .article(one.instrument(), one.article())
            .map(ArticleView::headings)
            .map(texts -> String.join(" ", texts.byLanguage().values()))
            .orElse("");
    return plain(one.path() + " " + one.label() + " " + headings);
  }

  private static String plain(String words) {
    return Folding.fold(words)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}-]+", " ")
        .strip();
  }
}
