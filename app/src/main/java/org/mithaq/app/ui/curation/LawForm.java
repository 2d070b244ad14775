package org.mithaq.app.ui.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.RelationDraft;
import org.mithaq.legislation.LawDrafting.Fault;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;

/**
 * What is said of a law, as an editor types it: every field a text, so that whatever was typed
 * comes back as it was. Titles in other languages than the form's are left as they are.
 */
public class LawForm {
  private static final List<String> LANGUAGES = List.of("ar", "fr", "en");

  private final Map<String, String> fields = new TreeMap<>();

  public LawForm() {
    LANGUAGES.forEach(
        language -> {
          fields.put("title." + language, "");
          fields.put("shortTitle." + language, "");
        });
  }

  /** The fields by name; the page binds to them. */
  public Map<String, String> getFields() {
    return fields;
  }

  public List<String> getLanguages() {
    return LANGUAGES;
  }

  static LawForm of(LawDraft law) {
    LawForm form = new LawForm();
    form.put("iso3", law.iso3());
    form.put("kind", law.kind().name());
    form.put("kindAsTitled", law.kindAsTitled());
    form.put("number", law.number());
    form.put("numberAsPrinted", law.numberAsPrinted());
    form.put("calendar", law.calendar());
    form.put("year", law.year());
    law.titles().byTag().forEach((tag, value) -> form.put("title." + tag, value));
    law.shortTitles().byTag().forEach((tag, value) -> form.put("shortTitle." + tag, value));
    form.put("gazette.name", law.gazette().name());
    form.put("gazette.issue", law.gazette().issue());
    form.put("gazette.date", law.gazette().date().iso());
    form.put("gazette.page", law.gazette().page());
    LawDates dates = law.dates();
    form.put("adopted", dates.adopted().iso());
    form.put("adoptedAsPrinted", dates.adoptedAsPrinted());
    form.put("published", dates.published().iso());
    form.put("publishedAsPrinted", dates.publishedAsPrinted());
    form.put("commenced", dates.commenced().iso());
    form.put("commencedAsPrinted", dates.commencedAsPrinted());
    form.put("repealed", dates.repealed().iso());
    form.put("issuingBody", law.issuingBody());
    form.put("localId", law.localId());
    form.put("concepts", String.join(", ", law.concepts()));
    form.put("source.url", law.source().url());
    form.put("source.retrieved", law.source().retrieved());
    form.put("source.publisher", law.source().publisher());
    form.put("source.licence", law.source().licence());
    form.put("source.attribution", law.source().attribution());
    form.put(
        "relations",
        law.relations().stream().map(RelationLine::write).collect(Collectors.joining("\n")));
    return form;
  }

  void addRelation(String line) {
    if (!line.isEmpty()) {
      put("relations", (text("relations") + "\n" + line).strip());
    }
  }

  /**
   * The law with what was typed in the place of what was said of it.
   *
   * @param faults takes each field that cannot be read, by its name
   */
  LawDraft over(LawDraft before, List<Fault> faults) {
    return new LawDraft(
        text("iso3"),
        kind(before.kind(), faults),
        text("kindAsTitled"),
        text("number"),
        text("numberAsPrinted"),
        text("calendar"),
        year(faults),
        texts(before.titles(), "title."),
        texts(before.shortTitles(), "shortTitle."),
        new Gazette(
            text("gazette.name"),
            text("gazette.issue"),
            date("gazette.date", faults),
            text("gazette.page")),
        new LawDates(
            date("adopted", faults),
            text("adoptedAsPrinted"),
            date("published", faults),
            text("publishedAsPrinted"),
            date("commenced", faults),
            text("commencedAsPrinted"),
            date("repealed", faults)),
        text("issuingBody"),
        text("localId"),
        concepts(),
        source(before.source()),
        relations(faults),
        before.expressions(),
        List.of());
  }

  private LawKind kind(LawKind before, List<Fault> faults) {
    String typed = text("kind");
    return Arrays.stream(LawKind.values())
        .filter(kind -> kind.name().equals(typed))
        .findFirst()
        .orElseGet(
            () -> {
              faults.add(new Fault("kind", Flaw.NO_SUCH_KIND, typed));
              return before;
            });
  }

  private String year(List<Fault> faults) {
    String typed = text("year");
    if (typed.isEmpty() || typed.matches("\\d{4}")) {
      return typed;
    }
    faults.add(new Fault("year", Flaw.NOT_A_YEAR, typed));
    return "";
  }

  private LegalDate date(String field, List<Fault> faults) {
    try {
      return LegalDate.parse(text(field));
    } catch (RefusedException notADate) {
      faults.add(new Fault(field, Flaw.NOT_A_DATE, text(field)));
      return LegalDate.UNKNOWN;
    }
  }

  private Texts texts(Texts before, String prefix) {
    Map<String, String> all = new TreeMap<>(before.byTag());
    for (String language : LANGUAGES) {
      all.put(language, text(prefix + language));
    }
    return Texts.of(all);
  }

  private List<String> concepts() {
    return Arrays.stream(text("concepts").split("[,،;\\s]+"))
        .filter(concept -> !concept.isBlank())
        .distinct()
        .toList();
  }

  private LawSource source(LawSource before) {
    return new LawSource(
        text("source.url"),
        text("source.retrieved"),
        text("source.publisher"),
        text("source.licence"),
        text("source.attribution"),
        before.fileSha256(),
        before.locator());
  }

  private List<RelationDraft> relations(List<Fault> faults) {
    List<RelationDraft> relations = new ArrayList<>();
    for (String line : text("relations").lines().filter(one -> !one.isBlank()).toList()) {
      RelationLine.read(line, faults).ifPresent(relations::add);
    }
    return relations;
  }

  private String text(String field) {
    // A choice of nothing comes as null.
    String typed = fields.get(field);
    return typed == null ? "" : typed.strip();
  }

  private void put(String field, String value) {
    fields.put(field, value);
  }
}
