package org.mithaq.conventions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.StatusActionSheet;
import org.mithaq.conventions.domain.ContradictionException;
import org.mithaq.conventions.domain.KeptRecord;
import org.mithaq.conventions.domain.Succession;
import org.mithaq.conventions.facts.Known;
import org.mithaq.conventions.facts.Problem;
import org.mithaq.conventions.facts.SheetRow;
import org.mithaq.conventions.facts.StatusSheet;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableFile;
import org.mithaq.papers.TableRow;
import org.mithaq.regions.Regions;

/**
 * Imports a sheet of status actions. Any error loads nothing; a record whose source vouches for a
 * later day takes the place of an earlier one; the same sheet again changes nothing.
 */
@ApplicationScoped
public class StatusActionsImport implements JobWork {
  static final String KIND = StatusActionSheet.WORK;

  private final FileStore files;
  private final Snapshots snapshots;
  private final KeepingStatusActions keeping;
  private final Regions regions;
  private final Clock clock;

  @Inject
  public StatusActionsImport(
      FileStore files,
      Snapshots snapshots,
      KeepingStatusActions keeping,
      Regions regions,
      Clock clock) {
    this.files = files;
    this.snapshots = snapshots;
    this.keeping = keeping;
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws Exception {
    boolean dryRun = Boolean.parseBoolean(run.parameters().getOrDefault("dryRun", "false"));
    Table table = table(run);
    List<SheetRow> rows = table.rows().stream().map(StatusActionsImport::row).toList();
    run.progress(0, rows.size(), "reading rows");
    Known known = new Known(snapshots.current().terms(), iso3 -> regions.state(iso3).isPresent());
    StatusSheet sheet = StatusSheet.read(rows, "sheet", known, LocalDate.now(clock));
    List<Problem> problems = new ArrayList<>(sheet.problems());
    table
        .problems()
        .forEach(one -> problems.add(new Problem(one.place().toString(), one.reason(), true)));
    problems.addAll(beyond(rows));
    problems.forEach(problem -> run.report(line(problem)));
    long errors = problems.stream().filter(Problem::error).count();
    run.result("rows", Integer.toString(rows.size()));
    run.result("records", Integer.toString(sheet.records().size()));
    run.result("errors", Long.toString(errors));
    if (errors > 0 && !dryRun) {
      throw RefusedException.invalid(
          rows.isEmpty() ? "sheet" : rows.get(0).file(),
          errors + " errors: nothing was loaded, the report names each");
    }
    if (errors == 0) {
      keep(run, sheet.records(), dryRun);
    }
    run.progress(rows.size(), rows.size(), dryRun ? "dry run: nothing was loaded" : "loaded");
  }

  private void keep(JobRun run, List<KeptRecord> records, boolean dryRun) {
    try {
      SheetImport sheet = new SheetImport(run.parameters().get("sha256"), records);
      Succession done = dryRun ? keeping.preview(sheet) : keeping.keep(sheet);
      snapshots.forget();
      for (KeptRecord older : done.older()) {
        run.report(
            new JobReportLine(
                JobReportLine.Severity.WARNING,
                older.place(),
                "left aside: what is kept of " + older.record().key() + " is of a later day"));
      }
      run.result("changed", Integer.toString(done.put().size()));
      run.result("older", Integer.toString(done.older().size()));
      run.result(
          "states",
          records.stream()
              .map(kept -> kept.record().iso3())
              .distinct()
              .sorted()
              .collect(Collectors.joining(" ")));
      run.result(
          "unchanged", Integer.toString(records.size() - done.put().size() - done.older().size()));
    } catch (ContradictionException contradiction) {
      run.report(
          new JobReportLine(JobReportLine.Severity.ERROR, "sheet", contradiction.getMessage()));
      throw contradiction;
    }
  }

  private Table table(JobRun run) throws Exception {
    String sha256 = run.parameters().get("sha256");
    String name = files.find(sha256).map(StoredFile::name).orElse(sha256);
    try (InputStream in = files.open(sha256)) {
      List<Table> tables = TableFile.read(in, name, run.parameters().getOrDefault("encoding", ""));
      return tables.stream()
          .filter(table -> table.name().equals(StatusActionSheet.KIND))
          .findFirst()
          .orElseGet(() -> first(tables, name))
          .named(name)
          .withoutLabels(
              Stream.concat(StatusColumns.all().stream(), Stream.of(StatusColumns.PROBLEMS))
                  .toList());
    } catch (RefusedException unreadable) {
      run.report(
          new JobReportLine(JobReportLine.Severity.ERROR, name, unreadable.refusal().reason()));
      throw unreadable;
    }
  }

  private static Table first(List<Table> tables, String name) {
    return tables.stream()
        .findFirst()
        .orElseThrow(() -> RefusedException.invalid(name, "the workbook has no sheet"));
  }

  private static SheetRow row(TableRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.cells().forEach((column, cell) -> cells.put(column, cell.strip()));
    return new SheetRow(row.sheet(), row.number(), cells);
  }

  /** Nobody records acts of a State that their right does not reach. */
  private static List<Problem> beyond(List<SheetRow> rows) {
    Reach reach = CurrentActor.get().reach(Permission.IMPORT_STATUS_ACTIONS);
    return rows.stream()
        .filter(row -> !reach.covers(row.cell("iso3").toUpperCase(Locale.ROOT)))
        .map(
            row ->
                new Problem(
                    row.place("iso3"),
                    "your rights do not reach the State " + row.cell("iso3"),
                    true))
        .toList();
  }

  private static JobReportLine line(Problem problem) {
    return new JobReportLine(
        problem.error() ? JobReportLine.Severity.ERROR : JobReportLine.Severity.WARNING,
        problem.place(),
        problem.sentence());
  }
}
