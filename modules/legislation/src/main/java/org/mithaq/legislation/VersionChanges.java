package org.mithaq.legislation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.WordDifference;
import org.mithaq.kernel.WordDifference.Run;

/**
 * What changed between two versions of a law in one language, provision by provision and in each
 * word by word. A provision is the same when its eId is; one that left and came back word for word
 * under another eId was renumbered.
 *
 * @param changes all provisions in the order of the later text, those that are gone behind what
 *     they followed
 */
public record VersionChanges(List<Change> changes) {
  public VersionChanges {
    changes = List.copyOf(changes);
  }

  /** What became of a provision. */
  public enum Kind {
    ADDED,
    GONE,
    CHANGED,
    RENUMBERED,
    UNCHANGED
  }

  /**
   * A provision and what became of its own words, those of what lies below it not counted.
   *
   * @param provision as it is after, or was before it went
   * @param words the difference, with number and heading only where those differ; empty where there
   *     is none
   * @param former number before, for what was renumbered; else empty
   */
  public record Change(Kind kind, ProvisionView provision, List<Run> words, String former) {
    public Change {
      words = List.copyOf(words);
    }
  }

  /** From one version to another. */
  public static VersionChanges between(ExpressionView from, ExpressionView to) {
    List<AlignedProvisions.Row> rows =
        AlignedProvisions.of(to.provisions(), from.provisions()).rows();
    Map<String, ProvisionView> moved = moved(rows);
    List<Change> changes = new ArrayList<>();
    for (AlignedProvisions.Row row : rows) {
      ProvisionView provision = row.provision();
      if (row.leading().isEmpty()) {
        if (!moved.containsKey(provision.text())) {
          changes.add(whole(Kind.GONE, provision));
        }
      } else if (row.other().isPresent()) {
        changes.add(kept(row.other().get(), provision));
      } else if (moved.containsKey(provision.text())) {
        String former = moved.get(provision.text()).number();
        changes.add(new Change(Kind.RENUMBERED, provision, List.of(), former));
      } else {
        changes.add(whole(Kind.ADDED, provision));
      }
    }
    return new VersionChanges(changes);
  }

  /** Changes of one kind, in order. */
  public List<Change> of(Kind kind) {
    return changes.stream().filter(one -> one.kind() == kind).toList();
  }

  /** What left and came back, by its words; only where they name one provision on either side. */
  private static Map<String, ProvisionView> moved(List<AlignedProvisions.Row> rows) {
    Map<String, List<ProvisionView>> gone = new HashMap<>();
    Map<String, Integer> added = new HashMap<>();
    for (AlignedProvisions.Row row : rows) {
      String text = row.provision().text();
      if (!text.isEmpty() && row.leading().isEmpty()) {
        gone.computeIfAbsent(text, any -> new ArrayList<>()).add(row.provision());
      } else if (!text.isEmpty() && row.other().isEmpty()) {
        added.merge(text, 1, Integer::sum);
      }
    }
    Map<String, ProvisionView> moved = new HashMap<>();
    gone.forEach(
        (text, provisions) -> {
          if (provisions.size() == 1 && added.getOrDefault(text, 0) == 1) {
            moved.put(text, provisions.get(0));
          }
        });
    return moved;
  }

  private static Change kept(ProvisionView before, ProvisionView after) {
    if (before.contentHash().equals(after.contentHash())) {
      return new Change(Kind.UNCHANGED, after, List.of(), "");
    }
    boolean named =
        before.number().equals(after.number()) && before.heading().equals(after.heading());
    WordDifference words =
        named
            ? WordDifference.between(before.text(), after.text())
            : WordDifference.between(before.ownWords(), after.ownWords());
    return words.none()
        ? new Change(Kind.UNCHANGED, after, List.of(), "")
        : new Change(Kind.CHANGED, after, words.runs(), "");
  }

  private static Change whole(Kind kind, ProvisionView provision) {
    WordDifference.Kind fate =
        kind == Kind.ADDED ? WordDifference.Kind.ADDED : WordDifference.Kind.REMOVED;
    return new Change(kind, provision, List.of(new Run(fate, provision.ownWords())), "");
  }
}
