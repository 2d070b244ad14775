package org.mithaq.legislation.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.ImportView;

/**
 * Imports the shared corpora into a fresh real PostgreSQL and prints what went in, how fast, and
 * what was refused: the table in the module's README. Argument: the folder of the corpora.
 */
final class CorpusRun {
  private CorpusRun() {}

  public static void main(String[] arguments) throws Exception {
    Path corpora = Path.of(arguments[0]);
    try (LegislationOnPostgres here = new LegislationOnPostgres()) {
      for (Path file : files(corpora.resolve("laws"), ".jsonl.gz")) {
        lines(here, file);
      }
      for (Path file : files(corpora.resolve("laws"), ".jsonl.gz")) {
        long start = System.nanoTime();
        String id = "again:" + file.getFileName();
        here.load(new RecordingRun(id), file);
        print(file, here.imported(id), start, Map.of());
      }
      for (String folder :
          List.of(
              "lu-legilux",
              "oasis-examples",
              "za-by-laws",
              "wrapped-real-text",
              "bluebell-fixtures")) {
        documents(here, corpora.resolve("akn").resolve(folder));
      }
      long start = System.nanoTime();
      long documents = 0;
      List<String> ids = here.read(() -> here.rows.idsAfter("", 100_000));
      for (String id : ids) {
        documents += here.read(() -> here.projection.documentsFor(new Subject("law", id)).size());
      }
      System.out.printf(
          "projection: %d laws, %d documents, %.1f s%n", ids.size(), documents, seconds(start));
    }
  }

  private static void lines(LegislationOnPostgres here, Path file) throws Exception {
    long start = System.nanoTime();
    String id = file.getFileName().toString();
    RecordingRun run = new RecordingRun(id);
    try {
      here.load(run, file);
    } catch (RefusedException refused) {
      System.out.println(file.getFileName() + ": " + refused.getMessage());
    }
    Map<String, Integer> problems = new TreeMap<>();
    run.problems(Severity.ERROR)
        .forEach(p -> problems.merge(p.replaceAll("\\d+", "N"), 1, Integer::sum));
    print(file, here.imported(id), start, problems);
  }

  private static void documents(LegislationOnPostgres here, Path folder) throws Exception {
    long start = System.nanoTime();
    int in = 0;
    Map<String, Integer> refusals = new TreeMap<>();
    long provisions = 0;
    List<Path> files = files(folder, ".xml");
    for (Path file : files) {
      String id = folder.relativize(file).toString();
      try {
        here.load(new RecordingRun(id), file);
        in++;
        provisions += here.imported(id).provisions();
      } catch (RefusedException refused) {
        refusals.merge(file.getFileName() + ": " + refused.getMessage(), 1, Integer::sum);
      }
    }
    System.out.printf(
        "%s: %d of %d files, %d provisions, %.1f s%n",
        folder.getFileName(), in, files.size(), provisions, seconds(start));
    refusals.forEach((why, count) -> System.out.println("    " + count + " " + why));
  }

  private static void print(Path file, ImportView view, long start, Map<String, Integer> problems) {
    double seconds = seconds(start);
    System.out.printf(
        "%s: %s created %d changed %d unchanged %d refused %d, %d provisions, %.1f s, %.0f/s%n",
        file.getFileName(),
        view.state(),
        view.created(),
        view.changed(),
        view.unchanged(),
        view.refused(),
        view.provisions(),
        seconds,
        view.provisions() / seconds);
    problems.forEach((why, count) -> System.out.println("    " + count + " " + why));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
