package org.mithaq.intake.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mithaq.intake.IntakeReport;
import org.mithaq.intake.ProposedProvision;
import org.mithaq.intake.ReadingText;
import org.mithaq.kernel.ReferenceKeys;

/**
 * How many provisions of real laws come out with the right number, heading and boundary, by format
 * and language. The sample was read off the structure of the originals, not off this program.
 */
class HandCheckedSampleTest {
  private static final double ENOUGH = 0.90;

  private static final class Count {
    private int right;
    private int all;
    private int tooMany;
    private int laws;
  }

  @Test
  void atLeastNineOfTenComeOutRightInEveryFormatAndLanguage() throws IOException {
    Path corpora = corpora();
    Map<String, Count> counts = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Expected.Sample sample : Expected.samples()) {
      IntakeReport report =
          ReadingText.of(Files.readAllBytes(corpora.resolve(sample.file())), sample.file());
      compare(
          sample,
          report,
          counts.computeIfAbsent(sample.format() + " " + sample.language(), key -> new Count()),
          wrong);
    }
    print(counts, wrong);
    counts.forEach(
        (key, count) ->
            assertThat((double) count.right / count.all).as(key).isGreaterThanOrEqualTo(ENOUGH));
  }

  private static void compare(
      Expected.Sample sample, IntakeReport report, Count count, List<String> wrong) {
    Map<String, List<ProposedProvision>> found =
        report
            .law()
            .all()
            .collect(Collectors.groupingBy(one -> one.start() + " " + one.kind().name()));
    List<Expected> expected = sample.provisions();
    for (Expected one : expected) {
      boolean right =
          found.getOrDefault(one.start() + " " + one.kind(), List.of()).stream()
              .anyMatch(proposed -> same(one, proposed, report));
      count.right += right ? 1 : 0;
      if (!right) {
        wrong.add(sample.name() + " " + one.kind() + " " + one.number() + " at " + one.start());
      }
    }
    count.all += expected.size();
    count.laws++;
    long articles = expected.stream().filter(one -> one.kind().equals("ARTICLE")).count();
    long proposed = report.law().all().filter(one -> one.kind().name().equals("ARTICLE")).count();
    count.tooMany += (int) Math.max(0, proposed - articles);
  }

  private static boolean same(Expected one, ProposedProvision proposed, IntakeReport report) {
    String number =
        ReferenceKeys.provisionNumber(proposed.number(), report.language(), "")
            .orElse(proposed.number());
    boolean heading =
        one.heading()
            .equals(proposed.heading().isEmpty() ? "-" : LetterHash.of(proposed.heading()));
    boolean boundary =
        one.end().equals("-")
            || one.end().equals(String.valueOf(proposed.end()))
                && one.text().equals(LetterHash.ofText(proposed.text()));
    return one.number().equals(number) && heading && boundary;
  }

  private static void print(Map<String, Count> counts, List<String> wrong) {
    StringBuilder table =
        new StringBuilder(
            "| format, language | laws | provisions | right | % | taken for articles and none |\n");
    counts.forEach(
        (key, count) ->
            table.append(
                String.format(
                    java.util.Locale.ROOT,
                    "| %s | %d | %d | %d | %.1f | %d |%n",
                    key,
                    count.laws,
                    count.all,
                    count.right,
                    100.0 * count.right / count.all,
                    count.tooMany)));
    wrong.forEach(line -> table.append("wrong: ").append(line).append('\n'));
    System.out.println(table);
  }

  private static Path corpora() {
    Path root = Path.of(System.getProperty("mithaq.root", "../..")).toAbsolutePath().normalize();
    Path corpora = root.resolveSibling("shared").resolve("corpora");
    Assumptions.assumeTrue(
        Files.isDirectory(corpora), () -> "not run: the shared corpora are not at " + corpora);
    return corpora;
  }
}
