package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.AnswerView;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.ValidateAssessment;
import org.mithaq.tracking.persistence.AnswerRows;

/** Four eyes on answers: who gave one does not validate it. */
@UseCase
@Requires(value = Permission.VALIDATE_ASSESSMENT, placed = true)
class ValidatingAssessment implements ValidateAssessment {
  private final AssessmentDesk desk;
  private final AnswerRows answers;

  @Inject
  ValidatingAssessment(AssessmentDesk desk, AnswerRows answers) {
    this.desk = desk;
    this.answers = answers;
  }

  @Override
  public void validate(String id, long version, Set<String> questions) {
    AssessmentSummary head = desk.take(id, version, Permission.VALIDATE_ASSESSMENT);
    if (head.state() != AssessmentState.IN_VALIDATION) {
      throw RefusedException.conflict("The assessment is " + head.state() + ", not in validation.");
    }
    String by = CurrentActor.get().name();
    Map<String, AnswerView> given = answers.of(id);
    for (String question : questions) {
      AnswerView answer = given.getOrDefault(question, AnswerView.none(""));
      if (answer.version() == 0) {
        throw RefusedException.invalid("questions", "Nobody has answered " + question + ".");
      }
      if (answer.contributor().equals(by)) {
        throw new RefusedException(
            new Refusal.Forbidden(
                "Whoever gave an answer does not validate it: " + question + "."));
      }
    }
    answers.validate(id, questions, by);
  }

  @Override
  public void giveBack(String id, long version, String comment) {
    if (comment.isBlank()) {
      throw RefusedException.invalid("comment", "Say what is to be done.");
    }
    desk.step(
        desk.take(id, version, Permission.VALIDATE_ASSESSMENT), AssessmentState.RETURNED, comment);
    answers.release(id);
  }
}
