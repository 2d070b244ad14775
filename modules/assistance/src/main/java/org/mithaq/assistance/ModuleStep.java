package org.mithaq.assistance;

import java.util.List;
import org.mithaq.kernel.Texts;

/**
 * A step of a programme.
 *
 * @param id lasting within the programme
 * @param obligations paths that it is about; of a step that notifies, the duties
 * @param concepts slugs of the thesaurus under which law is looked for
 * @param guidance ids of notes
 * @param models ids of model provisions
 * @param effortHours estimated, 0 where nobody estimates
 * @param mandatory whether it can be skipped at all
 * @param responsible name of the role that usually does it
 */
public record ModuleStep(
    String id,
    StepKind kind,
    List<String> obligations,
    List<String> concepts,
    Texts instruction,
    List<String> guidance,
    List<String> models,
    Texts expectedOutput,
    OutputRule outputRule,
    int effortHours,
    boolean mandatory,
    String responsible) {
  public ModuleStep {
    obligations = List.copyOf(obligations);
    concepts = List.copyOf(concepts);
    guidance = List.copyOf(guidance);
    models = List.copyOf(models);
  }

  /** Whether a path is one of the step's obligations, stands above one or below one. */
  public boolean touches(String path) {
    return obligations.stream()
        .anyMatch(
            own -> own.equals(path) || own.startsWith(path + "/") || path.startsWith(own + "/"));
  }
}
