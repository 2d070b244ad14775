package org.mithaq.conventions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.conventions.domain.ContradictionException;
import org.mithaq.conventions.domain.KeptRecord;
import org.mithaq.conventions.domain.Succession;
import org.mithaq.conventions.facts.CsvSheet;
import org.mithaq.conventions.facts.Known;
import org.mithaq.conventions.facts.Problem;
import org.mithaq.conventions.facts.SheetRow;
import org.mithaq.conventions.facts.StatusSheet;
import org.mithaq.conventions.facts.Utf8;
import org.mithaq.conventions.facts.XlsxSheet;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;

/**
 * Imports a sheet of status actions. Any error loads nothing; a record whose source vouches for a
 * later day takes the place of an earlier one; the same sheet again changes nothing.
 */
@ApplicationScoped
public class StatusActionsImport implements JobWork {
  static final String KIND = "import-status-actions";
  private static final int LIMIT = 32 << 20;

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
    List<SheetRow> rows = rows(run);
    run.progress(0, rows.size(), "reading rows");
    Known known = new Known(snapshots.current().terms(), iso3 -> regions.state(iso3).isPresent());
    StatusSheet sheet = StatusSheet.read(rows, "sheet", known, LocalDate.now(clock));
    sheet.problems().forEach(problem -> run.report(line(problem)));
    run.result("rows", Integer.toString(rows.size()));
    run.result("records", Integer.toString(sheet.records().size()));
    run.result("errors", Integer.toString(sheet.errors().size()));
    if (!sheet.errors().isEmpty() && !dryRun) {
      throw RefusedException.invalid(
          rows.isEmpty() ? "sheet" : rows.get(0).file(),
          sheet.errors().size() + " errors: nothing was loaded, the report names each");
    }
    if (sheet.errors().isEmpty()) {
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
          "unchanged", Integer.toString(records.size() - done.put().size() - done.older().size()));
    } catch (ContradictionException contradiction) {
      run.report(
          new JobReportLine(JobReportLine.Severity.ERROR, "sheet", contradiction.getMessage()));
      throw contradiction;
    }
  }

  private List<SheetRow> rows(JobRun run) throws Exception {
    String sha256 = run.parameters().get("sha256");
    String name = files.find(sha256).map(StoredFile::name).orElse(sha256);
    try (InputStream in = files.open(sha256)) {
      byte[] bytes = Utf8.bytes(in, name, LIMIT);
      return XlsxSheet.looksLike(bytes) ? XlsxSheet.read(bytes, name) : CsvSheet.read(bytes, name);
    } catch (RefusedException unreadable) {
      run.report(
          new JobReportLine(JobReportLine.Severity.ERROR, name, unreadable.refusal().reason()));
      throw unreadable;
    }
  }

  private static JobReportLine line(Problem problem) {
    return new JobReportLine(
        problem.error() ? JobReportLine.Severity.ERROR : JobReportLine.Severity.WARNING,
        problem.place(),
        problem.sentence());
  }
}
