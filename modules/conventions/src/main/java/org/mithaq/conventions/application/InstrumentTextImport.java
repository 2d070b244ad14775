package org.mithaq.conventions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mithaq.conventions.domain.ObligationText;
import org.mithaq.conventions.facts.TextLines;
import org.mithaq.conventions.facts.Utf8;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.RefusedException;

/** Imports authentic texts that an institute supplies. Any error loads nothing. */
@ApplicationScoped
public class InstrumentTextImport implements JobWork {
  static final String KIND = "import-instrument-text";
  private static final int LIMIT = 64 << 20;

  private final FileStore files;
  private final Snapshots snapshots;
  private final KeepingInstrumentText keeping;

  @Inject
  public InstrumentTextImport(FileStore files, Snapshots snapshots, KeepingInstrumentText keeping) {
    this.files = files;
    this.snapshots = snapshots;
    this.keeping = keeping;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws Exception {
    boolean dryRun = Boolean.parseBoolean(run.parameters().getOrDefault("dryRun", "false"));
    String sha256 = run.parameters().get("sha256");
    String name = files.find(sha256).map(StoredFile::name).orElse(sha256);
    Snapshot snapshot = snapshots.current();
    TextLines lines;
    try (InputStream in = files.open(sha256)) {
      lines =
          TextLines.read(
              Utf8.bytes(in, name, LIMIT),
              name,
              path ->
                  snapshot.obligation(path).filter(found -> found.path().equals(path)).isPresent());
    } catch (RefusedException unreadable) {
      error(run, name, unreadable.refusal().reason());
      throw unreadable;
    }
    lines.problems().forEach(problem -> error(run, problem.place(), problem.sentence()));
    warnOfTranslations(run, snapshot, lines, name);
    run.result("lines", Integer.toString(lines.lines()));
    run.result("errors", Integer.toString(lines.problems().size()));
    if (!lines.problems().isEmpty() && !dryRun) {
      throw RefusedException.invalid(
          name, lines.problems().size() + " errors: nothing was loaded, the report names each");
    }
    if (lines.problems().isEmpty() && !dryRun) {
      int changed = keeping.keep(new TextImport(sha256, lines.texts()));
      snapshots.forget();
      run.result("changed", Integer.toString(changed));
    }
    run.progress(lines.lines(), lines.lines(), dryRun ? "dry run: nothing was loaded" : "loaded");
  }

  /** A text in a language in which the instrument is not authentic is a translation: said once. */
  private static void warnOfTranslations(
      JobRun run, Snapshot snapshot, TextLines lines, String name) {
    Map<String, Set<String>> translations = new TreeMap<>();
    for (ObligationText text : lines.texts()) {
      String code = text.path().substring(0, text.path().indexOf('/'));
      boolean authentic =
          snapshot
              .instrument(code)
              .filter(view -> view.authenticLanguages().contains(text.language()))
              .isPresent();
      if (!authentic) {
        translations.computeIfAbsent(code, key -> new TreeSet<>()).add(text.language());
      }
    }
    translations.forEach(
        (code, languages) ->
            run.report(
                new JobReportLine(
                    JobReportLine.Severity.WARNING,
                    name,
                    code + " is not authentic in " + String.join(", ", languages))));
  }

  private static void error(JobRun run, String place, String sentence) {
    run.report(new JobReportLine(JobReportLine.Severity.ERROR, place, sentence));
  }
}
