package org.mithaq.legislation.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;
import org.mithaq.papers.CellReader;

/**
 * What is said of a law as one row. A column that the sheet has speaks for the law, its empty cell
 * too; what has no column stays as it was.
 */
final class LawRows {
  private LawRows() {}

  /** A law of which nothing is known yet. */
  static LawDraft nothing(String iso3) {
    return new LawDraft(
        iso3,
        LawKind.ACT,
        "",
        "",
        "",
        "",
        "",
        Texts.NONE,
        Texts.NONE,
        Gazette.UNKNOWN,
        LawDates.UNKNOWN,
        "",
        "",
        List.of(),
        LawSource.NONE,
        List.of(),
        List.of(),
        List.of());
  }

  static LawDraft read(CellReader row, LawDraft before) {
    return new LawDraft(
        before.iso3(),
        row.has("kind") ? row.oneOf(LawKind.class, "kind", LawKind.ACT) : before.kind(),
        row.line("kindAsTitled", before.kindAsTitled()),
        row.line("number", before.number()),
        row.line("numberAsPrinted", before.numberAsPrinted()),
        row.line("calendar", before.calendar()),
        row.has("year") ? row.wholeNumber("year") : before.year(),
        row.texts("title", before.titles()),
        row.texts("shortTitle", before.shortTitles()),
        gazette(row, before.gazette()),
        dates(row, before.dates()),
        row.line("issuingBody", before.issuingBody()),
        row.line("localId", before.localId()),
        row.has("concepts") ? row.list("concepts") : before.concepts(),
        source(row, before.source()),
        row.has("relations") ? Relations.read(row) : before.relations(),
        before.expressions(),
        List.of());
  }

  static Map<String, Object> write(String address, LawDraft law) {
    Map<String, Object> cells = new HashMap<>();
    cells.put("address", address);
    cells.put("state", law.iso3());
    cells.put("kind", law.kind().name());
    cells.put("kindAsTitled", law.kindAsTitled());
    cells.put("number", law.number());
    cells.put("numberAsPrinted", law.numberAsPrinted());
    cells.put("calendar", law.calendar());
    cells.put("year", law.year());
    cells.put("localId", law.localId());
    law.titles().byTag().forEach((tag, title) -> cells.put("title_" + tag, title));
    law.shortTitles().byTag().forEach((tag, title) -> cells.put("shortTitle_" + tag, title));
    cells.put("gazetteName", law.gazette().name());
    cells.put("gazetteIssue", law.gazette().issue());
    cells.put("gazetteDate", law.gazette().date().iso());
    cells.put("gazettePage", law.gazette().page());
    LawDates dates = law.dates();
    cells.put("adopted", dates.adopted().iso());
    cells.put("adoptedAsPrinted", dates.adoptedAsPrinted());
    cells.put("published", dates.published().iso());
    cells.put("publishedAsPrinted", dates.publishedAsPrinted());
    cells.put("commenced", dates.commenced().iso());
    cells.put("commencedAsPrinted", dates.commencedAsPrinted());
    cells.put("repealed", dates.repealed().iso());
    cells.put("issuingBody", law.issuingBody());
    cells.put("concepts", String.join("; ", law.concepts()));
    cells.put("relations", Relations.write(law.relations()));
    cells.put("sourceUrl", law.source().url());
    cells.put("sourceRetrieved", law.source().retrieved());
    cells.put("sourcePublisher", law.source().publisher());
    cells.put("sourceLicence", law.source().licence());
    cells.put("sourceAttribution", law.source().attribution());
    return cells;
  }

  private static Gazette gazette(CellReader row, Gazette before) {
    return new Gazette(
        row.line("gazetteName", before.name()),
        row.line("gazetteIssue", before.issue()),
        row.date("gazetteDate", before.date()),
        row.line("gazettePage", before.page()));
  }

  private static LawDates dates(CellReader row, LawDates before) {
    LegalDate repealed = row.date("repealed", before.repealed());
    return new LawDates(
        row.date("adopted", before.adopted()),
        row.line("adoptedAsPrinted", before.adoptedAsPrinted()),
        row.date("published", before.published()),
        row.line("publishedAsPrinted", before.publishedAsPrinted()),
        row.date("commenced", before.commenced()),
        row.line("commencedAsPrinted", before.commencedAsPrinted()),
        repealed);
  }

  private static LawSource source(CellReader row, LawSource before) {
    return new LawSource(
        row.line("sourceUrl", before.url()),
        row.line("sourceRetrieved", before.retrieved()),
        row.line("sourcePublisher", before.publisher()),
        row.line("sourceLicence", before.licence()),
        row.line("sourceAttribution", before.attribution()),
        before.fileSha256(),
        before.locator());
  }
}
