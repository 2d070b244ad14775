package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawSheetPart.Change;
import org.mithaq.legislation.LawSheetPart.Effect;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.PublishedLaw;
import org.mithaq.legislation.domain.Law;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.sheets.Counts;
import org.mithaq.legislation.sheets.LawSheetFile;
import org.mithaq.legislation.sheets.PartRow;
import org.mithaq.legislation.sheets.SheetLaw;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.TableRow;

/**
 * The dry run, that every import begins with: all rows are read, each law is put together as it
 * would be, and nothing is changed.
 */
@ApplicationScoped
class SheetChecking {
  private static final int LAWS_AT_ONCE = 50;

  private final Laws laws;
  private final Addresses addresses;
  private final Publication publication;
  private final OwnTransaction transactions;

  @Inject
  SheetChecking(
      Laws laws, Addresses addresses, Publication publication, OwnTransaction transactions) {
    this.laws = laws;
    this.addresses = addresses;
    this.publication = publication;
    this.transactions = transactions;
  }

  /**
   * What may be loaded.
   *
   * @param laws those without a mistake, and without their wrong rows of parts
   * @param refused how many laws have a mistake
   */
  record Checked(List<SheetLaw> laws, int refused) {}

  /**
   * @param told takes what laws would change
   * @return empty when it was asked to stop
   */
  Optional<Checked> check(
      JobRun run,
      LawSheetFile file,
      SheetReach reach,
      LawSource source,
      SheetProblems problems,
      ImportReport told) {
    List<SheetLaw> all = new ArrayList<>();
    transactions.run(() -> all.addAll(new SheetGroups(laws, addresses, problems).of(file)));
    all.forEach(law -> reached(law, reach, problems));
    Counts counts = new Counts();
    for (int from = 0; from < all.size(); from += LAWS_AT_ONCE) {
      List<SheetLaw> some = all.subList(from, Math.min(all.size(), from + LAWS_AT_ONCE));
      transactions.run(() -> some.forEach(law -> counts.add(law(law, source, problems, told))));
      run.progress(from + (long) some.size(), all.size(), "checked " + some.get(0).name());
      if (run.stopping()) {
        return Optional.empty();
      }
    }
    counts.byKind().forEach((kind, rows) -> told(run, kind, rows));
    run.result("rows", String.valueOf(file.rows()));
    run.result("errors", String.valueOf(problems.count()));
    List<SheetLaw> good = all.stream().flatMap(law -> good(law, problems).stream()).toList();
    return Optional.of(new Checked(good, all.size() - good.size()));
  }

  private static void told(JobRun run, String kind, long[] rows) {
    run.result(kind + "New", String.valueOf(rows[0]));
    run.result(kind + "Changed", String.valueOf(rows[1]));
    run.result(kind + "Unchanged", String.valueOf(rows[2]));
  }

  /** Nobody loads rows of a State that their right does not reach. */
  private static void reached(SheetLaw law, SheetReach reach, SheetProblems problems) {
    if (!reach.laws().covers(law.iso3())) {
      law.heads().forEach(head -> beyond(head.row(), law, problems));
      law.provisions().forEach(provision -> beyond(provision.cells().row(), law, problems));
    }
    for (PartRow part : law.parts()) {
      if (!reach.of(part.part()).covers(law.iso3())) {
        beyond(part.row(), law, problems);
      }
    }
  }

  private static void beyond(TableRow row, SheetLaw law, SheetProblems problems) {
    problems.accept(
        new CellProblem(
            row.place(row.has("state") ? "state" : ""),
            "your rights do not reach the State " + law.iso3()));
  }

  private Counts law(SheetLaw law, LawSource source, SheetProblems problems, ImportReport told) {
    // Rows that cannot be read would be told of once more by the rules of a law.
    boolean readable = law.rows().stream().noneMatch(problems::bad);
    Optional<LawDraft> here =
        law.id().isEmpty() ? Optional.empty() : laws.byId(law.id()).map(Law::content);
    SheetLaw.Composed composed = law.onto(here, source);
    List<CellProblem> found = composed.problems();
    for (CellProblem problem : found) {
      if (readable || !problems.bad(row(law, problem))) {
        problems.accept(problem);
      }
    }
    if (readable && found.isEmpty()) {
      preview(law, composed, problems, told);
    }
    for (PartRow part : law.parts()) {
      if (!problems.bad(part.row())) {
        count(part, part.part().effect(law.id(), part.complete(law.id())), composed.counts(), told);
      }
    }
    return composed.counts();
  }

  private static TableRow row(SheetLaw law, CellProblem problem) {
    return law.rows().stream()
        .filter(
            row ->
                row.number() == problem.place().row()
                    && row.sheet().equals(problem.place().sheet()))
        .findFirst()
        .orElse(law.rows().get(0));
  }

  private void preview(
      SheetLaw law, SheetLaw.Composed composed, SheetProblems problems, ImportReport told) {
    String place = law.rows().get(0).place("").toString();
    try {
      PublishedLaw would = publication.preview(composed.draft(), PublishingSheetLaw::instead);
      if (would.outcome() != PublishedLaw.Outcome.UNCHANGED) {
        told.add(
            Severity.NOTE,
            place,
            "would be " + would.outcome() + " at " + would.uri() + Sources.told(would));
      }
    } catch (RefusedException refused) {
      problems.accept(new CellProblem(law.rows().get(0).place(""), refused.refusal().reason()));
    }
  }

  private static void count(PartRow part, Effect effect, Counts counts, ImportReport told) {
    String kind = part.part().kind();
    if (effect.change() == Change.NEW) {
      counts.added(kind);
    } else if (effect.change() == Change.CHANGED) {
      counts.changed(kind);
    } else {
      counts.same(kind);
    }
    if (!effect.remark().isEmpty()) {
      told.add(Severity.WARNING, part.row().place("").toString(), effect.remark());
    }
  }

  private static Optional<SheetLaw> good(SheetLaw law, SheetProblems problems) {
    Set<TableRow> wrong = new HashSet<>();
    law.parts().stream().map(PartRow::row).filter(problems::bad).forEach(wrong::add);
    boolean itself =
        law.heads().stream().anyMatch(head -> problems.bad(head.row()))
            || law.provisions().stream().anyMatch(one -> problems.bad(one.cells().row()));
    SheetLaw rest = wrong.isEmpty() ? law : law.without(wrong);
    return itself || rest.rows().isEmpty() ? Optional.empty() : Optional.of(rest);
  }
}
