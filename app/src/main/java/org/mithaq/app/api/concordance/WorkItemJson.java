package org.mithaq.app.api.concordance;

import java.util.List;
import org.mithaq.concordance.WorkItem;
import org.mithaq.kernel.WordDifference;

/**
 * A mapping with what is needed to decide about it.
 *
 * @param changes word by word from the words before to those of now; empty where they are the same
 */
public record WorkItemJson(
    MappingJson mapping,
    String since,
    String lastAct,
    String lastActor,
    String lastComment,
    String textNow,
    String textBefore,
    List<RunJson> changes) {
  static WorkItemJson of(WorkItem item) {
    return new WorkItemJson(
        MappingJson.of(item.mapping()),
        item.since().toString(),
        item.lastAct().name(),
        item.lastActor(),
        item.lastComment(),
        item.now(),
        item.before(),
        item.changed() ? item.difference().runs().stream().map(RunJson::of).toList() : List.of());
  }

  /** Words that share a fate: SAME, ADDED or REMOVED. */
  public record RunJson(String kind, String text) {
    static RunJson of(WordDifference.Run run) {
      return new RunJson(run.kind().name(), run.text());
    }
  }
}
