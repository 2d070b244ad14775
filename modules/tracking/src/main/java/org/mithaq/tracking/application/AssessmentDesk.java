package org.mithaq.tracking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.AnswerView;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.Template;
import org.mithaq.tracking.domain.AssessmentWay;
import org.mithaq.tracking.persistence.AnswerRows;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.TemplateRows;

/** What every use case of assessments does first and last: takes one up, and writes a step. */
@ApplicationScoped
class AssessmentDesk {
  private final AssessmentRows rows;
  private final AnswerRows answers;
  private final TemplateRows templates;
  private final Forms forms;
  private final ConventionCatalogue conventions;
  private final Clock clock;

  @Inject
  AssessmentDesk(
      AssessmentRows rows,
      AnswerRows answers,
      TemplateRows templates,
      Forms forms,
      ConventionCatalogue conventions,
      Clock clock) {
    this.rows = rows;
    this.answers = answers;
    this.templates = templates;
    this.forms = forms;
    this.conventions = conventions;
    this.clock = clock;
  }

  /** Locks an assessment for an actor whose right reaches its State. */
  AssessmentSummary lock(String id, Permission permission) {
    AssessmentSummary head = rows.lock(id).orElseThrow(() -> missing(id)).summary();
    CurrentActor.needs(permission, head.iso3());
    return head;
  }

  /** The same, when nobody has changed its head since. */
  AssessmentSummary take(String id, long version, Permission permission) {
    AssessmentSummary head = lock(id, permission);
    if (head.version() != version) {
      throw RefusedException.conflict(
          "Somebody changed this assessment at "
              + head.changedAt()
              + "; it is "
              + head.state()
              + ".");
    }
    return head;
  }

  Template template(AssessmentSummary head) {
    return templates.version(head.template(), head.templateVersion()).orElseThrow();
  }

  List<QuestionView> questions(AssessmentSummary head) {
    return questions(head, head.referenceDate());
  }

  List<QuestionView> questions(AssessmentSummary head, LocalDate on) {
    return forms.questions(head.iso3(), template(head), on, answers.of(head.id()));
  }

  AssessmentView view(AssessmentRows.Head head) {
    AssessmentSummary summary = head.summary();
    Template template = template(summary);
    Map<String, AnswerView> given = answers.of(summary.id());
    List<QuestionView> questions =
        forms.questions(summary.iso3(), template, summary.referenceDate(), given);
    List<ParticipationView> participation =
        conventions.participation(summary.iso3(), summary.referenceDate()).stream()
            .filter(one -> template.instruments().contains(one.instrument()))
            .toList();
    return new AssessmentView(
        summary,
        participation,
        forms.reservations(summary.iso3(), template, summary.referenceDate()).recorded(),
        questions,
        Forms.totals(questions),
        Forms.merelyProposed(questions),
        head.consents(),
        head.consultations(),
        rows.steps(summary.id()));
  }

  void step(AssessmentSummary head, AssessmentState to, String comment) {
    AssessmentWay.step(head.state(), to);
    rows.state(head.id(), to, now());
    step(head.id(), to.name(), comment);
  }

  void step(String id, String what, String comment) {
    rows.step(id, CurrentActor.get().name(), what, comment.strip(), now());
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  static RefusedException missing(String id) {
    return RefusedException.notFound("There is no assessment " + id + " within your reach.");
  }
}
