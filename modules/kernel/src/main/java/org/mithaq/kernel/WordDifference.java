package org.mithaq.kernel;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What differs between two texts of one language, word by word. Words that differ in the forms of
 * their letters only (vowel marks, tatweel, kinds of digits; see {@link Folding}) are the same.
 *
 * @param runs in the order of reading, each with its words as written
 */
public record WordDifference(List<Run> runs) {
  public WordDifference {
    runs = List.copyOf(runs);
  }

  /** More pairs of words take seconds; then lines are compared, and words within a line. */
  private static final long MOST_PAIRS = 4_000_000;

  /** Words that stand in both texts, only in the second, or only in the first. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  /** Words beside each other that share a fate. */
  public record Run(Kind kind, String text) {}

  /**
   * From one text to another.
   *
   * @param from the text that is compared with
   * @param to the text whose words are shown where both agree
   */
  public static WordDifference between(String from, String to) {
    List<Run> runs = new ArrayList<>();
    List<String> before = words(from);
    List<String> after = words(to);
    if (few(before, after)) {
      byUnit(before, after, WordDifference::whole, runs);
    } else {
      byUnit(lines(from), lines(to), WordDifference::withinLines, runs);
    }
    return new WordDifference(joined(runs));
  }

  /**
   * Both texts in one, for places that know no marks: words that only the first has as {@code
   * [-word-]}, words that only the second has as {@code {+word+}}, as GNU wdiff writes them.
   */
  public String marked() {
    StringBuilder marked = new StringBuilder();
    for (Run run : runs) {
      String text = run.text().strip();
      if (!text.isEmpty()) {
        marked
            .append(marked.isEmpty() ? "" : " ")
            .append(
                switch (run.kind()) {
                  case SAME -> text;
                  case ADDED -> "{+" + text + "+}";
                  case REMOVED -> "[-" + text + "-]";
                });
      }
    }
    return marked.toString();
  }

  /** Says what became of a stretch that differs. */
  private interface Differing {
    void say(List<String> before, List<String> after, List<Run> runs);
  }

  private static void byUnit(
      List<String> before, List<String> after, Differing differing, List<Run> runs) {
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(folded(before), folded(after)).getDeltas()) {
      int source = delta.getSource().getPosition();
      int target = delta.getTarget().getPosition();
      add(runs, Kind.SAME, after.subList(at, target));
      at = target + delta.getTarget().size();
      differing.say(
          before.subList(source, source + delta.getSource().size()),
          after.subList(target, at),
          runs);
    }
    add(runs, Kind.SAME, after.subList(at, after.size()));
  }

  private static void whole(List<String> before, List<String> after, List<Run> runs) {
    add(runs, Kind.REMOVED, before);
    add(runs, Kind.ADDED, after);
  }

  private static void withinLines(List<String> before, List<String> after, List<Run> runs) {
    List<String> former = words(String.join("\n", before));
    List<String> later = words(String.join("\n", after));
    if (few(former, later)) {
      byUnit(former, later, WordDifference::whole, runs);
    } else {
      whole(former, later, runs);
    }
  }

  private static boolean few(List<String> before, List<String> after) {
    return (long) before.size() * after.size() <= MOST_PAIRS;
  }

  /** Whether no word was added or removed. */
  public boolean none() {
    return runs.stream().allMatch(run -> run.kind() == Kind.SAME);
  }

  private static List<String> words(String text) {
    String bare = text.strip();
    return bare.isEmpty() ? List.of() : Arrays.asList(bare.split("\\s+"));
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> String.join(" ", words(line)))
        .filter(l -> !l.isEmpty())
        .toList();
  }

  /** Runs of one fate beside each other become one. */
  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).kind() == run.kind()) {
        joined.set(last, new Run(run.kind(), joined.get(last).text() + " " + run.text()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Folding::fold).toList();
  }

  private static void add(List<Run> runs, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new Run(kind, String.join(" ", words)));
    }
  }
}
