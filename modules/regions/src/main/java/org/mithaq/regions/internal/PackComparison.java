package org.mithaq.regions.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.regions.PackUpdates.Change;
import org.mithaq.regions.PackUpdates.FileChange;
import org.mithaq.regions.internal.PackFiles.PackFile;

/**
 * What differs between two packs: rows of facts stand one a line and in no order that matters, so a
 * line that was only moved is no change.
 */
final class PackComparison {
  private static final int SHOWN = 20;
  private static final int LONGEST_LINE = 300;
  private static final PackFile NOTHING = new PackFile("", java.util.Optional.of(""));

  private PackComparison() {}

  static List<FileChange> of(PackFiles before, PackFiles after) {
    Set<String> paths = new TreeSet<>(before.files().keySet());
    paths.addAll(after.files().keySet());
    List<FileChange> changes = new ArrayList<>();
    for (String path : paths) {
      PackFile old = before.files().getOrDefault(path, NOTHING);
      PackFile now = after.files().getOrDefault(path, NOTHING);
      if (!old.sha256().equals(now.sha256())) {
        changes.add(change(path, old, now));
      }
    }
    return changes;
  }

  private static FileChange change(String path, PackFile old, PackFile now) {
    Change change =
        old == NOTHING ? Change.ADDED : now == NOTHING ? Change.REMOVED : Change.CHANGED;
    List<String> added = beyond(lines(now), lines(old));
    List<String> removed = beyond(lines(old), lines(now));
    return new FileChange(path, change, added.size(), removed.size(), first(added), first(removed));
  }

  private static List<String> lines(PackFile file) {
    return file.content().orElse("").lines().filter(line -> !line.isBlank()).toList();
  }

  /** Lines of one that the other does not have, or has fewer times. */
  private static List<String> beyond(List<String> these, List<String> those) {
    Map<String, Integer> held = new HashMap<>();
    those.forEach(line -> held.merge(line, 1, Integer::sum));
    List<String> beyond = new ArrayList<>();
    for (String line : these) {
      if (held.merge(line, -1, Integer::sum) < 0) {
        beyond.add(line);
      }
    }
    return beyond;
  }

  private static List<String> first(List<String> lines) {
    return lines.stream()
        .limit(SHOWN)
        .map(line -> line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…")
        .toList();
  }
}
