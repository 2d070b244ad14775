package org.mithaq.legislation.projection;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.ReferenceKeys;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Visibility;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.ProvisionPlace;
import org.mithaq.legislation.domain.Provision;
import org.mithaq.legislation.domain.ProvisionStatus;
import org.mithaq.legislation.domain.Standing;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.search.DateSpan;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.StoredField;
import org.mithaq.search.TextField;

/** What a law gives to each of its documents. */
record LawFields(LawView law, Optional<StateView> state, List<String> regions, LocalDate today) {

  SearchDocument document(Wording wording) {
    Provision provision = wording.provision();
    LanguageTag language = wording.source().language();
    String title = title(language);
    List<DateSpan> spans = wording.spans();
    return new SearchDocument(
        law.id() + "-" + wording.id().substring(0, 32),
        new Subject("law", law.id()),
        state.map(StateView::homeRegion).orElse(Regions.ELSEWHERE),
        language,
        Map.of(
            TextField.TITLE, searched(title, language),
            TextField.HEADING, provision.heading(),
            TextField.ANCESTORS, String.join("\n", provision.ancestors()),
            TextField.TEXT, wording.text()),
        keywords(wording),
        spans,
        provision.ordinal(),
        stored(wording, title, spans));
  }

  private Map<KeywordField, Set<String>> keywords(Wording wording) {
    Provision provision = wording.provision();
    LanguageTag language = wording.source().language();
    Map<KeywordField, Set<String>> words = new EnumMap<>(KeywordField.class);
    words.put(KeywordField.REGION, Set.copyOf(regions.isEmpty() ? List.of(home()) : regions));
    words.put(KeywordField.STATE, Set.of(law.iso3()));
    words.put(KeywordField.LAW, Set.of(law.id()));
    words.put(KeywordField.LAW_URI, Set.of(law.uri()));
    words.put(KeywordField.LANGUAGE, Set.of(language.code()));
    words.put(KeywordField.LAW_KIND, Set.of(law.kind().name()));
    words.put(KeywordField.PROVISION_KIND, Set.of(provision.kind().name()));
    words.put(KeywordField.YEAR, year().map(Set::of).orElse(Set.of()));
    words.put(KeywordField.STATUS, Set.of(status(wording).name()));
    words.put(KeywordField.VALIDITY, Set.of(wording.known() ? "KNOWN" : "UNKNOWN"));
    words.put(KeywordField.AUTHENTICITY, Set.of(wording.source().authenticity().name()));
    words.put(KeywordField.TRADITION, Set.of(state.map(StateView::tradition).orElse("UNKNOWN")));
    words.put(KeywordField.CONCEPT, Set.copyOf(law.concepts()));
    words.put(KeywordField.REFERENCE, references(wording));
    words.put(KeywordField.EID, Set.of(provision.eId()));
    words.put(KeywordField.VISIBILITY, Set.of(Visibility.PUBLIC.name()));
    return words;
  }

  private Set<String> references(Wording wording) {
    Provision provision = wording.provision();
    LanguageTag language = wording.source().language();
    Set<String> keys = new HashSet<>(lawKeys(law.year()));
    // A law of 1440 A.H. is asked for by that year too.
    keys.addAll(lawKeys(law.dates().adoptedAsPrinted()));
    keys.addAll(lawKeys(law.dates().publishedAsPrinted()));
    Stream.of(
            ReferenceKeys.provision(
                provision.kind().name(), provision.number(), language, law.iso3()),
            wording.steps().flatMap(steps -> steps.key(language, law.iso3())))
        .flatMap(Optional::stream)
        .forEach(
            key -> {
              keys.add(key);
              keys.add(inOtherTraditions(key));
            });
    return keys;
  }

  /** What one tradition calls an article another calls a section; people ask in their own words. */
  private static String inOtherTraditions(String key) {
    return key.startsWith("art:")
        ? "sec:" + key.substring(4)
        : key.startsWith("sec:") ? "art:" + key.substring(4) : key;
  }

  private List<String> lawKeys(String year) {
    return ReferenceKeys.lawKeys(law.numberAsPrinted(), law.number(), year);
  }

  private Map<StoredField, String> stored(Wording wording, String title, List<DateSpan> spans) {
    Provision provision = wording.provision();
    Map<StoredField, String> stored = new EnumMap<>(StoredField.class);
    stored.put(
        StoredField.URI,
        law.uri() + "/" + wording.source().language().iso3() + "/~" + provision.eId());
    stored.put(StoredField.LAW_URI, law.uri());
    stored.put(StoredField.LAW_TITLE, title);
    stored.put(StoredField.LAW_TITLE_AR, own(LanguageTag.ARABIC));
    stored.put(StoredField.LAW_TITLE_EN, own(LanguageTag.ENGLISH));
    stored.put(StoredField.LAW_TITLE_FR, own(LanguageTag.FRENCH));
    stored.put(StoredField.LAW_NUMBER, number());
    stored.put(StoredField.NUMBER, provision.number());
    stored.put(StoredField.HEADING, provision.heading());
    stored.put(
        StoredField.WITHIN,
        ProvisionPlace.within(provision.kind(), provision.eId(), provision.ancestors()));
    stored.put(StoredField.TEXT, wording.text());
    if (!spans.isEmpty()) {
      stored.put(StoredField.VALID_FROM, spans.get(0).fromIso());
      stored.put(StoredField.VALID_TO, spans.get(spans.size() - 1).toIso());
    }
    stored.put(StoredField.COMMENCED, law.dates().commenced().iso());
    stored.put(StoredField.REPEALED, law.dates().repealed().iso());
    return stored;
  }

  private LawStatus status(Wording wording) {
    LawStatus status = Standing.on(law.dates().commenced(), law.dates().repealed(), today);
    for (ProvisionStatus mark : wording.marks()) {
      status = Standing.on(status, mark, today);
    }
    return status;
  }

  /** The year of the law, else that of its first known date. */
  private Optional<String> year() {
    if (!law.year().isEmpty()) {
      return Optional.of(law.year());
    }
    return List.of(law.dates().adopted(), law.dates().published(), law.dates().commenced()).stream()
        .filter(LegalDate::known)
        .findFirst()
        .flatMap(LegalDate::year)
        .map(String::valueOf);
  }

  private String number() {
    String number = law.numberAsPrinted().isEmpty() ? law.number() : law.numberAsPrinted();
    return number.isEmpty() || law.year().isEmpty() ? number : number + "/" + law.year();
  }

  private String title(LanguageTag language) {
    String title = own(language);
    return title.isEmpty() ? law.titles().bestFor(language).map(Text::value).orElse("") : title;
  }

  /** The short title is looked for too; where the long one says it already it counts once. */
  private String searched(String title, LanguageTag language) {
    String shortTitle = law.shortTitles().in(language).map(Text::value).orElse("");
    boolean said = Folding.words(title).contains(Folding.words(shortTitle));
    return said ? title : title + "\n" + shortTitle;
  }

  private String own(LanguageTag language) {
    return law.titles().in(language).map(Text::value).orElse("");
  }

  private String home() {
    return state.map(StateView::homeRegion).orElse(Regions.ELSEWHERE);
  }
}
