package org.mithaq.assistance.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.RuleResult;
import org.mithaq.assistance.RuleResult.Line;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.DutyChecklist;
import org.mithaq.tracking.DutyStanding;
import org.mithaq.tracking.DutyView;

/** What is asked of the checklist of duties. */
@ApplicationScoped
class DutyRules {
  private final Duties duties;

  @Inject
  DutyRules(Duties duties) {
    this.duties = duties;
  }

  /** Done, or nothing that the State owes; where the record does not say, it does not hold. */
  RuleResult notified(Asked asked) {
    DutyChecklist list = duties.of(asked.iso3(), asked.today());
    List<Line> lines = new ArrayList<>();
    List<Output> outputs = new ArrayList<>();
    for (String path : asked.step().obligations()) {
      Optional<DutyView> duty =
          list.duties().stream().filter(one -> one.duty().obligation().equals(path)).findFirst();
      lines.add(duty.map(one -> line(path, one)).orElseGet(() -> absent(path, list)));
      duty.filter(one -> one.standing() == DutyStanding.DONE)
          .flatMap(DutyView::last)
          .ifPresent(
              last ->
                  outputs.add(
                      new Output(Output.Kind.NOTIFICATION, last.id(), path, last.content())));
    }
    return new RuleResult(lines, outputs);
  }

  private static Line line(String path, DutyView duty) {
    return switch (duty.standing()) {
      case DONE -> new Line(path, true, "NOTIFIED", "");
      case NOT_APPLICABLE, RIGHT, DESIGNATION, PER_CASE -> new Line(path, true, "NOT_OWED", "");
      default -> new Line(path, false, "NOT_NOTIFIED", duty.standing().name());
    };
  }

  private static Line absent(String path, DutyChecklist list) {
    String instrument = path.substring(0, path.indexOf('/'));
    boolean unknown = list.unknown().stream().anyMatch(one -> one.instrument().equals(instrument));
    return unknown
        ? new Line(path, false, "PARTICIPATION_UNKNOWN", "")
        : new Line(path, true, "NOT_BOUND", "");
  }
}
