package org.mithaq.readers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.concordance.MappingChanges;
import org.mithaq.concordance.MappingChanges.MappingChange;
import org.mithaq.concordance.MappingView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawChange;
import org.mithaq.legislation.LawChanges;
import org.mithaq.readers.Following.Followed;
import org.mithaq.readers.SavedSearches.Saved;
import org.mithaq.readers.SearchedLaws;
import org.mithaq.regions.Regions;

/** What is new in what somebody follows. */
@ApplicationScoped
class News {
  /** So far back each source is looked at; whoever follows more than that reads the portal. */
  private static final int WINDOW = 200;

  private final FollowRows follows;
  private final LawChanges laws;
  private final MappingChanges mappings;
  private final ConventionCatalogue conventions;
  private final Regions regions;
  private final SearchedLaws searched;

  @Inject
  News(
      FollowRows follows,
      LawChanges laws,
      MappingChanges mappings,
      ConventionCatalogue conventions,
      Regions regions,
      SearchedLaws searched) {
    this.follows = follows;
    this.laws = laws;
    this.mappings = mappings;
    this.conventions = conventions;
    this.regions = regions;
    this.searched = searched;
  }

  /**
   * What happened to it after it was followed, and after {@code since}; each thing once, under the
   * first heading that it belongs to.
   */
  public List<NewItem> of(String account, LanguageTag reader, Instant since) {
    NewsWords words = new NewsWords(reader);
    List<NewItem> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Followed one : follows.of(account)) {
      Instant from = one.since().isAfter(since) ? one.since() : since;
      of(one, words, reader)
          .filter(item -> item.at().isAfter(from) && seen.add(item.key()))
          .forEach(all::add);
    }
    for (Saved one : follows.searches(account)) {
      Instant from = one.savedAt().isAfter(since) ? one.savedAt() : since;
      String heading = words.say("heading.search", one.name());
      laws.at(answering(one, reader)).stream()
          .map(change -> law(change, heading, words, reader))
          .filter(item -> item.at().isAfter(from) && seen.add(item.key()))
          .forEach(all::add);
    }
    return all;
  }

  /** A search that the portal does not understand any more finds nothing. */
  private List<String> answering(Saved search, LanguageTag reader) {
    try {
      return searched.answering(search.query(), reader, WINDOW / 2);
    } catch (RefusedException refused) {
      if (refused.refusal() instanceof Refusal.Invalid) {
        return List.of();
      }
      throw refused;
    }
  }

  private Stream<NewItem> of(Followed one, NewsWords words, LanguageTag reader) {
    String subject = one.what().subject();
    return switch (one.what().kind()) {
      case LAW -> {
        String heading = words.say("heading.laws");
        yield laws.of(subject).stream().map(change -> law(change, heading, words, reader));
      }
      case CONVENTION -> {
        String heading = words.say("heading.convention", convention(subject, reader));
        yield mappings.latest(subject, List.of(), WINDOW).stream()
            .map(change -> mapping(change, heading, words, reader));
      }
      case STATE -> {
        String name =
            regions.state(subject).map(s -> best(s.names(), reader, subject)).orElse(subject);
        String heading = words.say("heading.state", name);
        yield Stream.concat(
            laws.latest(List.of(subject), WINDOW).stream()
                .map(change -> law(change, heading, words, reader)),
            mappings.latest("", List.of(subject), WINDOW).stream()
                .map(change -> mapping(change, heading, words, reader)));
      }
    };
  }

  private String convention(String path, LanguageTag reader) {
    String[] steps = path.split("/", 2);
    String name =
        conventions
            .instrument(steps[0])
            .map(one -> best(one.shortNames(), reader, best(one.titles(), reader, steps[0])))
            .orElse(steps[0]);
    return steps.length > 1 ? name + ", " + cited(path) : name;
  }

  private static NewItem law(
      LawChange change, String heading, NewsWords words, LanguageTag reader) {
    String what =
        change.retracted() ? "law.retracted" : change.version() == 1 ? "law.new" : "law.changed";
    return new NewItem(
        "law/" + change.id() + "/" + change.version() + (change.retracted() ? "/retracted" : ""),
        heading,
        best(change.titles(), reader, change.uri()),
        words.say(what, words.day(change.at())),
        change.uri(),
        change.at());
  }

  private static NewItem mapping(
      MappingChange change, String heading, NewsWords words, LanguageTag reader) {
    MappingView one = change.mapping();
    String place = (one.within() + " " + one.provisionNumber()).strip();
    return new NewItem(
        "mapping/" + one.id() + "/" + change.at(),
        heading,
        best(one.lawTitles(), reader, one.lawUri()) + (place.isEmpty() ? "" : " · " + place),
        words.say("mapping", cited(one.obligation()), words.day(change.at())),
        one.lawUri() + "/" + one.language().iso3() + "/~" + one.eId(),
        change.at());
  }

  /** {@code UNTOC/6/1/a} as {@code UNTOC 6(1)(a)}. */
  private static String cited(String path) {
    String[] steps = path.split("/");
    StringBuilder name = new StringBuilder(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      name.append(i == 1 ? " " + steps[i] : "(" + steps[i] + ")");
    }
    return name.toString();
  }

  private static String best(Texts texts, LanguageTag reader, String otherwise) {
    return texts.bestFor(reader).map(Text::value).orElse(otherwise);
  }
}
