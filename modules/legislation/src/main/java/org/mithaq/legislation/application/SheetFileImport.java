package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.ImportView;
import org.mithaq.legislation.LawImport;
import org.mithaq.legislation.LawSheetPart;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.SheetImport;
import org.mithaq.legislation.domain.Imports;
import org.mithaq.legislation.sheets.LawSheetFile;
import org.mithaq.legislation.sheets.SheetLaw;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.TableFile;

/**
 * One file of sheets, from its dry run to its last law. Taken up again after a crash it checks
 * everything once more, silently, and goes on after the last law that is loaded.
 */
@ApplicationScoped
class SheetFileImport {
  private static final int LAWS_AT_ONCE = 25;

  private final Imports imports;
  private final SheetChecking checking;
  private final PublishingSheetLaw publishing;
  private final LawBatch batches;
  private final OwnTransaction transactions;

  @Inject
  SheetFileImport(
      Imports imports,
      SheetChecking checking,
      PublishingSheetLaw publishing,
      LawBatch batches,
      OwnTransaction transactions) {
    this.imports = imports;
    this.checking = checking;
    this.publishing = publishing;
    this.batches = batches;
    this.transactions = transactions;
  }

  void run(
      JobRun run,
      SheetImport command,
      LawFileImport.Source file,
      List<LawSheetPart> parts,
      SheetReach reach)
      throws Exception {
    if (!command.dryRun()) {
      transactions.run(() -> imports.open(run.id(), registered(command), run.startedBy()));
    }
    ImportReport report = new ImportReport(run, SheetProblems.MOST);
    try {
      work(run, command, file, parts, reach, report);
    } catch (RefusedException | IOException failed) {
      report.close();
      if (!command.dryRun()) {
        transactions.run(() -> imports.end(run.id(), ImportView.State.FAILED, failed.getMessage()));
      }
      throw failed;
    }
  }

  private void work(
      JobRun run,
      SheetImport command,
      LawFileImport.Source file,
      List<LawSheetPart> parts,
      SheetReach reach,
      ImportReport report)
      throws Exception {
    Checkpoint reached = Checkpoint.parse(run.checkpoint());
    LawSource source =
        new LawSource(
            "",
            command.retrieved(),
            command.publisher(),
            command.licence(),
            "",
            command.sha256(),
            command.name());
    SheetProblems problems = new SheetProblems();
    ImportReport dryRun = reached.checked() ? ImportReport.silent(run) : report;
    LawSheetFile rows = read(file, command, parts, problems, dryRun);
    Optional<SheetChecking.Checked> checked =
        checking.check(run, rows, reach, source, problems, dryRun);
    if (checked.isEmpty()) {
      return;
    }
    tell(problems, dryRun);
    if (problems.count() > 0 && (!command.goodRowsOnly() || command.dryRun())) {
      throw RefusedException.invalid(
          "file", problems.count() + " problems, named in the report; nothing was loaded");
    }
    if (rows.rows() == 0) {
      throw RefusedException.invalid("file", "the file has no row under its header");
    }
    if (command.dryRun()) {
      report.close();
      return;
    }
    List<SheetLaw> laws = checked.get().laws();
    if (!reached.checked()) {
      int refused = checked.get().refused();
      Checkpoint begun = new Checkpoint(true, 0, laws.size());
      transactions.run(
          () -> {
            imports.countRefused(run.id(), refused);
            run.checkpoint(begun.toString());
          });
    }
    load(run, laws, reached, source, reach.importer(CurrentActor.get()), report);
    report.close();
  }

  private LawSheetFile read(
      LawFileImport.Source file,
      SheetImport command,
      List<LawSheetPart> parts,
      SheetProblems problems,
      ImportReport report)
      throws IOException {
    try (InputStream in = file.open()) {
      LawSheetFile rows =
          LawSheetFile.read(
              TableFile.read(in, command.name(), command.encoding()),
              command.kind(),
              parts,
              problems);
      rows.unread()
          .forEach(sheet -> report.add(Severity.WARNING, sheet, "a sheet of no kind, not read"));
      return rows;
    } catch (RefusedException unreadable) {
      String place =
          unreadable.refusal() instanceof Refusal.Invalid invalid ? invalid.place() : "file";
      report.add(Severity.ERROR, place, unreadable.refusal().reason());
      throw unreadable;
    }
  }

  private static void tell(SheetProblems problems, ImportReport report) {
    for (CellProblem problem : problems.inOrder()) {
      report.add(Severity.ERROR, problem.place().toString(), problem.reason());
    }
    long more = problems.count() - SheetProblems.MOST;
    if (more > 0) {
      report.add(Severity.WARNING, "file", more + " more problems are not told");
    }
  }

  private void load(
      JobRun run,
      List<SheetLaw> laws,
      Checkpoint reached,
      LawSource source,
      Actor importer,
      ImportReport report)
      throws Exception {
    for (int from = (int) reached.line(); from < laws.size(); from += LAWS_AT_ONCE) {
      int to = Math.min(laws.size(), from + LAWS_AT_ONCE);
      List<LawBatch.Item> items = new ArrayList<>();
      for (int i = from; i < to; i++) {
        items.add(item(laws.get(i), new Checkpoint(true, i + 1L, laws.size()), source));
      }
      Checkpoint here = new Checkpoint(true, to, laws.size());
      batches.commit(run, run.id(), items, here, importer, report);
      run.progress(to, laws.size(), "loaded " + laws.get(to - 1).name());
      if (run.stopping()) {
        return;
      }
    }
    transactions.run(() -> imports.end(run.id(), ImportView.State.DONE, ""));
    List<ImportView> made = new ArrayList<>();
    transactions.run(() -> imports.find(run.id()).ifPresent(made::add));
    made.forEach(view -> LawLoading.tell(run, view));
  }

  private LawBatch.Item item(SheetLaw law, Checkpoint here, LawSource source) {
    PublishingSheetLaw.Rows rows = new PublishingSheetLaw.Rows(law, source);
    return new LawBatch.Item(
        law.rows().get(0).place("").toString(),
        here,
        id -> law.ofItself() ? publishing.publish(rows, id) : publishing.propose(rows, id));
  }

  private static LawImport registered(SheetImport command) {
    return new LawImport(
        command.sha256(),
        command.name(),
        LawImport.Format.SHEET,
        false,
        command.goodRowsOnly(),
        command.publisher(),
        command.licence(),
        command.retrieved());
  }
}
