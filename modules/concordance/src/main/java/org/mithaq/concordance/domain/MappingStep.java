package org.mithaq.concordance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mithaq.concordance.MappingAct;
import org.mithaq.concordance.MappingSnapshot;
import org.mithaq.concordance.MappingStepView;

/** What was done to a mapping; never changed afterwards. */
@Entity
@Table(name = "mapping_step", schema = "concordance")
public class MappingStep {
  @Id private String id;

  @Column(name = "mapping_id")
  private String mappingId;

  private int number;
  private Instant at;
  private String actor;

  @Enumerated(EnumType.STRING)
  private MappingAct act;

  private String comment;

  @Convert(converter = SnapshotAsJson.class)
  private MappingSnapshot before;

  @Convert(converter = SnapshotAsJson.class)
  private MappingSnapshot after;

  protected MappingStep() {}

  private MappingStep(Mapping mapping, MappingSnapshot before, MappingAct act) {
    this.id = UUID.randomUUID().toString();
    this.mappingId = mapping.id();
    this.number = mapping.nextStep();
    this.before = before;
    this.after = mapping.snapshot();
    this.act = act;
  }

  /**
   * A step that was just done.
   *
   * @param before what it was; null when it has just begun
   * @param comment why, in the actor's words; empty without
   */
  public static MappingStep done(
      Mapping mapping,
      MappingSnapshot before,
      MappingAct act,
      String actor,
      String comment,
      Instant at) {
    MappingStep step = new MappingStep(mapping, before, act);
    step.actor = actor;
    step.comment = comment;
    step.at = at;
    return step;
  }

  public MappingStepView view() {
    return new MappingStepView(
        number, at, actor, act, comment, before == null ? after : before, after);
  }
}
