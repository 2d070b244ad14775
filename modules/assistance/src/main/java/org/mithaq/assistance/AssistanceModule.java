package org.mithaq.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Texts;

/**
 * A programme that leads a State through part of a convention. A version never changes.
 *
 * @param region code of the region whose pack brings it
 * @param everywhere whether it is open to every State, whatever regions it lies in (domain.md: a
 *     programme is of a region, or global); its notes and models stay the pack's that brings it
 * @param code lasting within the region
 * @param version rises with every change
 * @param status only a published one can be started
 * @param writtenBy who wrote it; notes and models are theirs and no mechanism's
 */
public record AssistanceModule(
    String region,
    boolean everywhere,
    String code,
    int version,
    Status status,
    List<String> instruments,
    Texts titles,
    Texts objective,
    Texts audience,
    String writtenBy,
    LocalDate writtenOn,
    List<Prerequisite> prerequisites,
    List<GuideNote> guidance,
    List<ModelProvision> models,
    List<ModuleStep> steps) {
  public AssistanceModule {
    instruments = List.copyOf(instruments);
    prerequisites = List.copyOf(prerequisites);
    guidance = List.copyOf(guidance);
    models = List.copyOf(models);
    steps = List.copyOf(steps);
  }

  /** Where a programme stands. */
  public enum Status {
    DRAFT,
    REVIEWED,
    PUBLISHED,
    RETIRED
  }

  public Optional<ModuleStep> step(String id) {
    return steps.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The notes of a step, in its order. */
  public List<GuideNote> guidanceOf(ModuleStep step) {
    return step.guidance().stream()
        .flatMap(id -> guidance.stream().filter(note -> note.id().equals(id)))
        .toList();
  }

  /** The model provisions of a step, in its order. */
  public List<ModelProvision> modelsOf(ModuleStep step) {
    return step.models().stream()
        .flatMap(id -> models.stream().filter(model -> model.id().equals(id)))
        .toList();
  }

  public int effortHours() {
    return steps.stream().mapToInt(ModuleStep::effortHours).sum();
  }
}
