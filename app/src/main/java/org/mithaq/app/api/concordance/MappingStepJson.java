package org.mithaq.app.api.concordance;

import java.util.List;
import java.util.Map;
import org.mithaq.concordance.MappingSnapshot;
import org.mithaq.concordance.MappingStepView;

/** A step in the history of a mapping on the wire. */
public record MappingStepJson(
    int number,
    String at,
    String actor,
    String act,
    String comment,
    SnapshotJson before,
    SnapshotJson after) {
  static MappingStepJson of(MappingStepView step) {
    return new MappingStepJson(
        step.number(),
        step.at().toString(),
        step.actor(),
        step.act().name(),
        step.comment(),
        SnapshotJson.of(step.before()),
        SnapshotJson.of(step.after()));
  }

  /** What the mapping was. */
  public record SnapshotJson(
      String mappingState,
      String role,
      List<String> elementsCovered,
      Map<String, String> rationale,
      String eId,
      String author,
      String reviewer,
      String confirmedBy) {
    static SnapshotJson of(MappingSnapshot one) {
      return new SnapshotJson(
          one.state().name(),
          one.role().name(),
          one.elements().stream().map(Enum::name).toList(),
          one.rationale().byTag(),
          one.eId(),
          one.author(),
          one.reviewer(),
          one.confirmedBy());
    }
  }
}
