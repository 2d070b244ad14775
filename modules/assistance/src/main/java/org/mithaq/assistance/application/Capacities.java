package org.mithaq.assistance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.ModuleRuns.CapacityState;
import org.mithaq.assistance.ModuleRuns.CapacityView;
import org.mithaq.assistance.Prerequisite;
import org.mithaq.assistance.programme.CapacityTools;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.Assessments;

/** Asks the State's newest capacity assessment whether what a programme presupposes is there. */
@ApplicationScoped
class Capacities {
  private final Assessments assessments;

  @Inject
  Capacities(Assessments assessments) {
    this.assessments = assessments;
  }

  List<CapacityView> of(String iso3, AssistanceModule module) {
    if (module.prerequisites().isEmpty()) {
      return List.of();
    }
    Optional<AssessmentView> said =
        assessments.of(iso3).stream()
            .filter(one -> one.template().equals(CapacityTools.TEMPLATE))
            .filter(one -> one.state() != AssessmentState.WITHDRAWN)
            .findFirst()
            .flatMap(one -> assessments.find(one.id()));
    return module.prerequisites().stream().map(one -> view(one, said)).toList();
  }

  private static CapacityView view(Prerequisite one, Optional<AssessmentView> said) {
    String answer =
        said.flatMap(view -> view.question(one.tool()))
            .map(question -> question.answer().content().given())
            .orElse("");
    CapacityState state =
        answer.isEmpty()
            ? CapacityState.UNKNOWN
            : answer.equals(CapacityTools.MET) ? CapacityState.MET : CapacityState.NOT_MET;
    String id = answer.isEmpty() ? "" : said.map(view -> view.head().id()).orElse("");
    return new CapacityView(one, state, id);
  }
}
