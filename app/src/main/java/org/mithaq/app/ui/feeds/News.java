package org.mithaq.app.ui.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.ObligationName;
import org.mithaq.app.ui.feeds.Feed.Entry;
import org.mithaq.concordance.MappingChanges;
import org.mithaq.concordance.MappingChanges.MappingChange;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawChange;
import org.mithaq.legislation.LawChanges;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LawView.ExpressionSummary;

/** Changes as entries: what is said of a law, of one of its texts, of a mapping. */
@ApplicationScoped
public class News {
  private final LawChanges laws;
  private final MappingChanges mappings;
  private final Labels labels;

  @Inject
  public News(LawChanges laws, MappingChanges mappings, Labels labels) {
    this.laws = laws;
    this.mappings = mappings;
    this.labels = labels;
  }

  Stream<Entry> ofLaws(Collection<String> states, LanguageTag reader) {
    return laws.latest(states, Feed.WINDOW).stream().map(one -> law(one, reader));
  }

  /** Of the laws at these addresses. */
  Stream<Entry> ofLawsAt(Collection<String> uris, LanguageTag reader) {
    return laws.at(uris).stream().map(one -> law(one, reader));
  }

  Stream<Entry> ofMappings(String path, Collection<String> states, LanguageTag reader) {
    return mappings.latest(path, states, Feed.WINDOW).stream().map(one -> mapping(one, reader));
  }

  /** The texts of a law, each with the time of the law's record: texts have none of their own. */
  Stream<Entry> ofTexts(LawView law, LanguageTag reader) {
    Optional<LawChange> change = laws.of(law.id());
    return change.stream()
        .flatMap(at -> law.expressions().stream().map(one -> text(law, one, at, reader)));
  }

  private Entry law(LawChange change, LanguageTag reader) {
    Text summary =
        change.retracted()
            ? said("feed.law.retracted", reader, change.notice())
            : said(
                change.version() == 1 ? "feed.law.new" : "feed.law.changed",
                reader,
                labels.state(change.iso3(), reader));
    return new Entry(
        "law/" + change.id(),
        title(change.titles(), change.uri(), reader),
        summary,
        change.uri(),
        change.licence(),
        change.iso3(),
        change.at());
  }

  private static Entry text(
      LawView law, ExpressionSummary one, LawChange change, LanguageTag reader) {
    String at = one.validFrom().day().map(day -> "@" + day).orElse("");
    String address = law.uri() + "/" + one.language().iso3() + at;
    Text title =
        law.titles().in(one.language()).orElseGet(() -> title(law.titles(), law.uri(), reader));
    return new Entry(
        "text/" + law.id() + "/" + one.language().code() + "/" + one.validFrom().iso(),
        title,
        said(
            "feed.text",
            reader,
            one.language().locale().getDisplayLanguage(reader.locale()),
            Days.inWords(one.validFrom(), reader)),
        address,
        law.source().licence(),
        law.iso3(),
        change.at());
  }

  private Entry mapping(MappingChange change, LanguageTag reader) {
    MappingView mapping = change.mapping();
    Text law = title(mapping.lawTitles(), mapping.lawUri(), reader);
    String place = (mapping.within() + " " + mapping.provisionNumber()).strip();
    return new Entry(
        "mapping/" + mapping.id(),
        new Text(law.language(), ObligationName.of(mapping.obligation()) + " – " + law.value()),
        said(
            "feed.mapping",
            reader,
            labels.state(mapping.iso3(), reader),
            place,
            Labels.message("role." + mapping.role(), reader, mapping.role().name()),
            Labels.message("mappingState." + mapping.state(), reader, mapping.state().name())),
        mapping.lawUri() + "/" + mapping.language().iso3() + "/~" + mapping.eId(),
        "",
        mapping.iso3(),
        change.at());
  }

  private static Text title(Texts titles, String otherwise, LanguageTag reader) {
    return titles.bestFor(reader).orElse(new Text(reader, otherwise));
  }

  static Text said(String key, LanguageTag reader, Object... values) {
    return new Text(reader, Labels.said(key, reader, values));
  }
}
