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
    List<String> before = words(from);
    List<String> after = words(to);
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(folded(before), folded(after)).getDeltas()) {
      int source = delta.getSource().getPosition();
      int target = delta.getTarget().getPosition();
      add(runs, Kind.SAME, after.subList(at, target));
      add(runs, Kind.REMOVED, before.subList(source, source + delta.getSource().size()));
      at = target + delta.getTarget().size();
      add(runs, Kind.ADDED, after.subList(target, at));
    }
    add(runs, Kind.SAME, after.subList(at, after.size()));
    return new WordDifference(runs);
  }

  /** Whether no word was added or removed. */
  public boolean none() {
    return runs.stream().allMatch(run -> run.kind() == Kind.SAME);
  }

  private static List<String> words(String text) {
    String bare = text.strip();
    return bare.isEmpty() ? List.of() : Arrays.asList(bare.split("\\s+"));
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
