package org.mithaq.directory.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.mithaq.access.CurrentActor;
import org.mithaq.directory.AuthoritySheet;
import org.mithaq.directory.internal.KeepingAuthorities.Outcome;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableFile;

/** Imports a sheet of authorities. Any error loads nothing. */
@ApplicationScoped
public class AuthoritiesImport implements JobWork {
  static final String KIND = AuthoritySheet.WORK;

  private final FileStore files;
  private final KeepingAuthorities keeping;
  private final KnownCodes known;

  @Inject
  public AuthoritiesImport(FileStore files, KeepingAuthorities keeping, KnownCodes known) {
    this.files = files;
    this.keeping = keeping;
    this.known = known;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws Exception {
    boolean dryRun = Boolean.parseBoolean(run.parameters().getOrDefault("dryRun", "false"));
    Table table = table(run);
    run.progress(0, table.rows().size(), "reading rows");
    AuthorityFile file = AuthorityFile.read(table, known.reading());
    List<CellProblem> problems = new ArrayList<>(file.problems());
    problems.addAll(beyond(table));
    problems.forEach(
        one ->
            run.report(line(JobReportLine.Severity.ERROR, one.place().toString(), one.reason())));
    run.result("rows", Integer.toString(table.rows().size()));
    run.result("errors", Integer.toString(problems.size()));
    if (!problems.isEmpty() && !dryRun) {
      throw RefusedException.invalid(
          table.name(), problems.size() + " errors: nothing was loaded, the report names each");
    }
    if (problems.isEmpty()) {
      keep(run, new AuthorityRows(run.parameters().get("sha256"), file.authorities()), dryRun);
    }
    run.progress(
        table.rows().size(),
        table.rows().size(),
        dryRun ? "dry run: nothing was loaded" : "loaded");
  }

  private void keep(JobRun run, AuthorityRows rows, boolean dryRun) {
    Outcome done = dryRun ? keeping.preview(rows) : keeping.keep(rows);
    done.older()
        .forEach(
            reference ->
                run.report(
                    line(
                        JobReportLine.Severity.WARNING,
                        reference,
                        "left aside: what is kept of it was verified later, or is another State's")));
    run.result("changed", Integer.toString(done.changed()));
    run.result("unchanged", Integer.toString(done.unchanged()));
    run.result("older", Integer.toString(done.older().size()));
    run.result("states", String.join(" ", new TreeSet<>(rows.states())));
  }

  private Table table(JobRun run) throws Exception {
    String sha256 = run.parameters().get("sha256");
    String name = files.find(sha256).map(StoredFile::name).orElse(sha256);
    try (InputStream in = files.open(sha256)) {
      List<Table> tables = TableFile.read(in, name, run.parameters().getOrDefault("encoding", ""));
      return tables.stream()
          .filter(table -> table.name().equals(AuthoritySheet.KIND))
          .findFirst()
          .or(() -> tables.stream().findFirst())
          .orElseThrow(() -> RefusedException.invalid(name, "holds no table"))
          .named(name)
          .withoutLabels(AuthorityColumns.known());
    } catch (RefusedException unreadable) {
      run.report(line(JobReportLine.Severity.ERROR, name, unreadable.refusal().reason()));
      throw unreadable;
    }
  }

  /** Nobody records authorities of a State that their right does not reach. */
  private static List<CellProblem> beyond(Table table) {
    Reach reach = CurrentActor.get().reach(Permission.KEEP_AUTHORITIES);
    return table.rows().stream()
        .filter(row -> !reach.covers(row.cell("iso3").strip().toUpperCase(Locale.ROOT)))
        .map(
            row ->
                new CellProblem(
                    row.place("iso3"), "your rights do not reach the State " + row.cell("iso3")))
        .toList();
  }

  private static JobReportLine line(JobReportLine.Severity severity, String place, String reason) {
    return new JobReportLine(severity, place, reason);
  }
}
