package org.mithaq.app.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.thesaurus.ConceptView;
import org.mithaq.thesaurus.Thesaurus;

/**
 * What stands in the house under a name that begins with what is being typed: subjects, instruments
 * and their articles, States, in any language, from memory; then laws by their titles.
 */
@ApplicationScoped
public class TypeAhead {
  /** One letter begins everything. */
  private static final int SHORTEST = 2;

  private static final int OF_A_KIND = 4;

  private final Thesaurus thesaurus;
  private final ConventionCatalogue conventions;
  private final Regions regions;
  private final TitleAhead titles;

  @Inject
  public TypeAhead(
      Thesaurus thesaurus, ConventionCatalogue conventions, Regions regions, TitleAhead titles) {
    this.thesaurus = thesaurus;
    this.conventions = conventions;
    this.regions = regions;
    this.titles = titles;
  }

  /**
   * At most a dozen, the likeliest first; none for fewer than two letters.
   *
   * @param typed as far as it goes, in any language
   */
  public List<Suggestion> of(String typed, LanguageTag reader) {
    String wanted = Folding.words(typed);
    if (wanted.length() < SHORTEST) {
      return List.of();
    }
    List<Suggestion> found = new ArrayList<>();
    best(thesaurus.concepts().stream().flatMap(one -> concept(one, wanted, reader).stream()))
        .forEach(found::add);
    best(conventions.instruments().stream().flatMap(one -> instrument(one, wanted, reader)))
        .forEach(found::add);
    best(regions.states().stream().flatMap(one -> state(one, wanted, reader).stream()))
        .forEach(found::add);
    titles.of(typed, reader, OF_A_KIND).forEach(found::add);
    return distinct(found);
  }

  private static Optional<Ranked> concept(ConceptView one, String wanted, LanguageTag reader) {
    Stream<Text> labels = Stream.concat(all(one.preferred()), one.alternative().stream());
    return nearest(labels, wanted, reader)
        .map(
            near ->
                near.with(
                    "concept",
                    one.preferred().bestFor(reader).map(Text::value).orElse(one.slug()),
                    search(near.label().value())));
  }

  private Stream<Ranked> instrument(InstrumentView one, String wanted, LanguageTag reader) {
    String title = one.titles().bestFor(reader).map(Text::value).orElse(one.code());
    Stream<Text> names =
        Stream.concat(
            Stream.of(new Text(LanguageTag.ENGLISH, one.code())),
            Stream.concat(all(one.shortNames()), all(one.titles())));
    Stream<Ranked> itself =
        nearest(names, wanted, reader)
            .map(near -> near.with("instrument", title, "/conventions/" + one.code()))
            .stream();
    return Stream.concat(
        itself,
        conventions.articles(one.code()).stream()
            .flatMap(article -> article(one, article, wanted, reader).stream()));
  }

  private static Optional<Ranked> article(
      InstrumentView of, ArticleView one, String wanted, LanguageTag reader) {
    Text cited = new Text(LanguageTag.ENGLISH, of.code() + " " + one.number());
    return nearest(Stream.concat(Stream.of(cited), all(one.headings())), wanted, reader)
        .map(
            near ->
                near.with(
                    "article", other(near, cited, one, reader), "/conventions/" + one.path()));
  }

  /** Beside the citation the heading, beside the heading the citation. */
  private static String other(Ranked near, Text cited, ArticleView one, LanguageTag reader) {
    return near.label().equals(cited)
        ? one.headings().bestFor(reader).map(Text::value).orElse("")
        : cited.value();
  }

  private static Optional<Ranked> state(StateView one, String wanted, LanguageTag reader) {
    return nearest(all(one.names()), wanted, reader)
        .map(near -> near.with("state", one.iso3(), "/states/" + one.iso3()));
  }

  private static Stream<Text> all(Texts texts) {
    return texts.byLanguage().entrySet().stream()
        .map(one -> new Text(one.getKey(), one.getValue()));
  }

  /**
   * The name that begins so, else one in which a word does; the reader's language before others.
   */
  private static Optional<Ranked> nearest(Stream<Text> names, String wanted, LanguageTag reader) {
    return names
        .map(name -> new Ranked(name, rank(Folding.words(name.value()), wanted, name, reader)))
        .filter(name -> name.rank() < Ranked.NOT_AT_ALL)
        .min(Comparator.comparingInt(Ranked::rank));
  }

  private static int rank(String name, String wanted, Text text, LanguageTag reader) {
    int other = text.language().equals(reader) ? 0 : 1;
    if (name.startsWith(wanted)) {
      return (name.length() == wanted.length() ? 0 : 2) + other;
    }
    return name.contains(" " + wanted) ? 4 + other : Ranked.NOT_AT_ALL;
  }

  private static List<Suggestion> best(Stream<Ranked> ranked) {
    return ranked
        .sorted(
            Comparator.comparingInt(Ranked::rank)
                .thenComparing(one -> one.label().value().length()))
        .limit(OF_A_KIND)
        .map(Ranked::suggestion)
        .toList();
  }

  private static List<Suggestion> distinct(List<Suggestion> found) {
    Map<String, Suggestion> byAddress = new LinkedHashMap<>();
    found.forEach(one -> byAddress.putIfAbsent(one.address(), one));
    return byAddress.values().stream().limit(12).toList();
  }

  private static String search(String words) {
    return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** A name, how near it is (0 best), and what it would be suggested as. */
  private record Ranked(Text label, int rank, Suggestion suggestion) {
    static final int NOT_AT_ALL = 9;

    Ranked(Text label, int rank) {
      this(label, rank, null);
    }

    Ranked with(String kind, String note, String address) {
      String said = note.equals(label.value()) ? "" : note;
      return new Ranked(
          label, rank, new Suggestion(kind, label.value(), label.language(), said, address));
    }
  }
}
