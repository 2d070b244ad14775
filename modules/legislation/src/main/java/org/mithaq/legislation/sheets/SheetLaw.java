package org.mithaq.legislation.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.MappingDraft;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.SheetImport;
import org.mithaq.legislation.domain.LawRules;
import org.mithaq.legislation.domain.Problem;
import org.mithaq.legislation.domain.ProvisionTree;
import org.mithaq.legislation.domain.Series;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.TableRow;

/**
 * All rows of one law.
 *
 * @param id of the law that is kept, empty for a new one
 * @param iso3 its State
 */
public record SheetLaw(
    String id,
    String iso3,
    String name,
    List<LawRow> heads,
    List<ProvisionRow> provisions,
    List<PartRow> parts) {
  /** Without rows as yet. */
  public SheetLaw(String id, String iso3, String name) {
    this(id, iso3, name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /**
   * What the rows make of the law.
   *
   * @param draft the whole law with its mappings
   * @param problems what is wrong with it
   */
  public record Composed(LawDraft draft, List<CellProblem> problems, Counts counts) {}

  /** Whether the law itself is spoken of, or only what stands beside it. */
  public boolean ofItself() {
    return !heads.isEmpty() || !provisions.isEmpty();
  }

  /** Every row, those of the law first. */
  public List<TableRow> rows() {
    List<TableRow> rows = new ArrayList<>();
    heads.forEach(head -> rows.add(head.row()));
    provisions.forEach(provision -> rows.add(provision.cells().row()));
    parts.forEach(part -> rows.add(part.row()));
    return rows;
  }

  /** The same without some rows of parts. */
  public SheetLaw without(Set<TableRow> wrong) {
    return new SheetLaw(
        id,
        iso3,
        name,
        heads,
        provisions,
        parts.stream().filter(part -> !wrong.contains(part.row())).toList());
  }

  /**
   * @param here the law as it is kept
   * @param source the file
   */
  public Composed onto(Optional<LawDraft> here, LawSource source) {
    List<CellProblem> problems = new ArrayList<>();
    Counts counts = new Counts();
    LawDraft before = here.orElseGet(() -> LawRows.nothing(iso3));
    LawDraft draft = heads.isEmpty() ? before : heads.get(0).onto(before);
    if (!heads.isEmpty()) {
      count(here, draft, counts);
    }
    for (LawRow again : heads.stream().skip(1).toList()) {
      problems.add(
          new CellProblem(
              again.row().place(""),
              "row " + heads.get(0).row().number() + " is the same law, " + name));
    }
    RowOf rows = new RowOf(rows().get(0));
    draft = draft.with(texts(before.expressions(), rows, counts, problems::add));
    if (ofItself()) {
      draft = draft.from(from(draft.source(), source, here.isEmpty()));
    }
    LawDraft whole = with(draft, parts.stream().map(part -> part.complete(id)).toList());
    List<TableRow> partRows = parts.stream().map(PartRow::row).toList();
    for (Problem problem : LawRules.check(whole)) {
      problems.add(rows.problem(problem, whole, partRows));
    }
    if (problems.isEmpty()) {
      newest(whole, problems::add);
    }
    twice(problems::add);
    return new Composed(whole, problems, counts);
  }

  private static void count(Optional<LawDraft> here, LawDraft draft, Counts counts) {
    if (here.isEmpty()) {
      counts.added(SheetImport.LAWS);
    } else if (here.get().with(List.of()).equals(draft.with(List.of()))) {
      counts.same(SheetImport.LAWS);
    } else {
      counts.changed(SheetImport.LAWS);
    }
  }

  private List<ExpressionDraft> texts(
      List<ExpressionDraft> before, RowOf rows, Counts counts, Consumer<CellProblem> problems) {
    Map<String, List<ProvisionRow>> byText = new LinkedHashMap<>();
    Map<String, ExpressionDraft> named = new HashMap<>();
    for (ProvisionRow row : provisions) {
      ExpressionDraft text = text(before, row, problems);
      named.putIfAbsent(Series.version(text), text);
      byText.computeIfAbsent(Series.version(text), key -> new ArrayList<>()).add(row);
    }
    List<ExpressionDraft> texts = new ArrayList<>(before);
    byText.forEach(
        (version, said) -> {
          ExpressionDraft text =
              new TextRows(named.get(version), problems, rows, counts).with(said);
          int at = before.indexOf(named.get(version));
          if (at >= 0) {
            texts.set(at, text);
          } else {
            texts.add(text);
          }
        });
    return texts;
  }

  /** The text that a row is of; without a date the only one of its series. */
  private static ExpressionDraft text(
      List<ExpressionDraft> before, ProvisionRow row, Consumer<CellProblem> problems) {
    ExpressionDraft said = row.text().begun();
    List<ExpressionDraft> series =
        before.stream().filter(one -> Series.of(one).equals(Series.of(said))).toList();
    Optional<ExpressionDraft> same =
        series.stream().filter(one -> Series.version(one).equals(Series.version(said))).findFirst();
    if (same.isPresent() || row.text().saysWhen() || series.isEmpty()) {
      return same.orElse(said);
    }
    if (series.size() > 1) {
      problems.accept(
          new CellProblem(
              row.cells().row().place("validFrom"),
              "is needed: the law has " + series.size() + " texts in " + said.language()));
    }
    return series.get(0);
  }

  private static LawSource from(LawSource said, LawSource file, boolean isNew) {
    return new LawSource(
        said.url(),
        isNew && said.retrieved().isEmpty() ? file.retrieved() : said.retrieved(),
        isNew && said.publisher().isEmpty() ? file.publisher() : said.publisher(),
        isNew && said.licence().isEmpty() ? file.licence() : said.licence(),
        said.attribution(),
        file.fileSha256(),
        file.locator());
  }

  private static LawDraft with(LawDraft law, List<MappingDraft> mappings) {
    return new LawDraft(
        law.iso3(),
        law.kind(),
        law.kindAsTitled(),
        law.number(),
        law.numberAsPrinted(),
        law.calendar(),
        law.year(),
        law.titles(),
        law.shortTitles(),
        law.gazette(),
        law.dates(),
        law.issuingBody(),
        law.localId(),
        law.concepts(),
        law.source(),
        law.relations(),
        law.expressions(),
        mappings);
  }

  /** What hangs on a provision hangs on its newest text. */
  private void newest(LawDraft law, Consumer<CellProblem> problems) {
    Map<String, LegalDate> newest = new HashMap<>();
    law.expressions()
        .forEach(
            text ->
                newest.merge(
                    text.language().code(),
                    text.validFrom(),
                    (one, other) -> later(one, other) ? one : other));
    Map<String, Set<String>> eIds = new HashMap<>();
    for (ExpressionDraft text : parts.isEmpty() ? List.<ExpressionDraft>of() : law.expressions()) {
      if (newest.get(text.language().code()).equals(text.validFrom())) {
        Set<String> known =
            eIds.computeIfAbsent(text.language().code(), language -> new HashSet<>());
        ProvisionTree.flat(text, law.iso3()).forEach(one -> known.add(one.eId()));
      }
    }
    for (PartRow part : parts) {
      String language = part.draft().language();
      boolean there =
          language.isEmpty()
              ? eIds.values().stream().anyMatch(known -> known.contains(part.draft().eId()))
              : eIds.getOrDefault(language, Set.of()).contains(part.draft().eId());
      if (!there) {
        problems.accept(
            new CellProblem(
                part.row().place("eId"),
                "the newest text"
                    + (language.isEmpty() ? "" : " in " + language)
                    + " has no provision "
                    + part.draft().eId()));
      }
    }
  }

  private static boolean later(LegalDate one, LegalDate other) {
    return one.known() && (!other.known() || one.iso().compareTo(other.iso()) > 0);
  }

  private void twice(Consumer<CellProblem> problems) {
    Map<String, PartRow> seen = new HashMap<>();
    for (PartRow part : parts) {
      String what = part.part().kind() + " " + part.draft().eId() + " " + part.draft().obligation();
      PartRow other = seen.putIfAbsent(what, part);
      if (other != null) {
        problems.accept(
            new CellProblem(
                part.row().place("obligation"),
                "row " + other.row().number() + " says the same of the same provision"));
      }
    }
  }
}
