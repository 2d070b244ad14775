package org.mithaq.assistance;

import java.util.List;
import org.mithaq.concordance.CompareProvisions.ComparedState;
import org.mithaq.kernel.LanguageTag;

/** The working draft of a step. Reading needs SEE_TRACKING, writing RUN_MODULE, for the State. */
public interface WorkOnDraft {
  /** As it is saved, else one that begins from the model provisions in that language. */
  DraftView open(String run, String step, LanguageTag begin);

  /** Saves; says the new version. */
  long save(WorkingDraft draft);

  /**
   * @param beside provisions of the chosen States that answer the step's obligations today
   */
  record DraftView(
      ModuleRun run,
      AssistanceModule module,
      ModuleStep step,
      WorkingDraft draft,
      List<Comparable> beside) {
    public DraftView {
      beside = List.copyOf(beside);
    }
  }

  /** What States have towards one obligation. */
  record Comparable(String obligation, List<ComparedState> states) {
    public Comparable {
      states = List.copyOf(states);
    }
  }
}
