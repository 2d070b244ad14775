package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.AnswerAssessment;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerView;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.AssessmentView.Consultation;
import org.mithaq.tracking.DateMove;
import org.mithaq.tracking.PublicationState;
import org.mithaq.tracking.Question;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.Template;
import org.mithaq.tracking.Templates;
import org.mithaq.tracking.domain.AssessmentWay;
import org.mithaq.tracking.persistence.AnswerRows;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.TemplateRows;

/** Begins, answers, distributes and hands over. */
@UseCase
@Requires(value = Permission.ANSWER_ASSESSMENT, placed = true)
class AnsweringAssessment implements AnswerAssessment {
  private static final Permission RIGHT = Permission.ANSWER_ASSESSMENT;

  private final AssessmentDesk desk;
  private final AssessmentRows rows;
  private final AnswerRows answers;
  private final TemplateRows templateRows;
  private final Templates templates;

  @Inject
  AnsweringAssessment(
      AssessmentDesk desk,
      AssessmentRows rows,
      AnswerRows answers,
      TemplateRows templateRows,
      Templates templates) {
    this.desk = desk;
    this.rows = rows;
    this.answers = answers;
    this.templateRows = templateRows;
    this.templates = templates;
  }

  @Override
  public String begin(Beginning beginning) {
    Template template =
        templates
            .newest(beginning.template())
            .orElseThrow(
                () ->
                    RefusedException.invalid(
                        "template", "There is no questionnaire " + beginning.template() + "."));
    if (beginning.referenceDate().isAfter(desk.today())) {
      throw RefusedException.invalid("referenceDate", "The reference date is yet to come.");
    }
    String by = CurrentActor.get().name();
    int version = templateRows.keep(template, by, desk.now());
    String id = UUID.randomUUID().toString();
    rows.insert(
        new AssessmentSummary(
            id,
            1,
            beginning.iso3(),
            template.code(),
            version,
            beginning.kind(),
            beginning.referenceDate(),
            beginning.lead(),
            AssessmentState.DRAFT,
            PublicationState.NOT_PUBLISHED,
            by,
            desk.now(),
            desk.now()));
    desk.step(id, "BEGUN", "");
    return id;
  }

  @Override
  public Saved answer(String id, String question, long version, AnswerContent content) {
    AssessmentSummary head = desk.lock(id, RIGHT);
    AssessmentWay.write(head.state());
    Question asked = asked(head, question);
    String by = CurrentActor.get().name();
    if (!answers.save(id, question, asked.obligation(), version, content, by, desk.now())) {
      throw savedMeanwhile(id, question);
    }
    return saved(head, question);
  }

  @Override
  public int reuse(String id, long version, String from) {
    AssessmentSummary head = desk.take(id, version, RIGHT);
    AssessmentWay.write(head.state());
    AssessmentSummary earlier =
        rows.find(from).orElseThrow(() -> AssessmentDesk.missing(from)).summary();
    if (!earlier.iso3().equals(head.iso3()) || from.equals(id)) {
      throw RefusedException.invalid(
          "from", "Only another assessment of the same State is reused.");
    }
    Map<String, AnswerView> theirs = new HashMap<>();
    Template before = desk.template(earlier);
    answers
        .of(from)
        .forEach(
            (question, answer) ->
                before
                    .question(question)
                    .filter(one -> answer.given() && !one.obligation().isEmpty())
                    .ifPresent(one -> theirs.put(one.obligation(), answer)));
    Map<String, AnswerView> ours = answers.of(id);
    int taken = 0;
    for (Question one : desk.template(head).questions()) {
      AnswerView old = theirs.get(one.obligation());
      boolean free = !ours.getOrDefault(one.id(), AnswerView.none("")).given();
      if (old != null && free) {
        long present = ours.getOrDefault(one.id(), AnswerView.none("")).version();
        answers.save(
            id,
            one.id(),
            one.obligation(),
            present,
            old.content(),
            CurrentActor.get().name(),
            desk.now());
        answers.reused(id, one.id(), from);
        taken++;
      }
    }
    desk.step(id, "REUSED", from);
    return taken;
  }

  @Override
  public Saved confirmReuse(String id, String question, long version) {
    AssessmentSummary head = desk.lock(id, RIGHT);
    AssessmentWay.write(head.state());
    if (!answers.confirm(id, question, version, CurrentActor.get().name(), desk.now())) {
      throw savedMeanwhile(id, question);
    }
    return saved(head, question);
  }

  @Override
  public void distribute(String id, long version, Map<String, String> institutions) {
    AssessmentSummary head = desk.take(id, version, RIGHT);
    AssessmentWay.write(head.state());
    institutions.forEach(
        (question, institution) -> {
          asked(head, question);
          answers.assign(id, question, institution.strip());
        });
    if (head.state() == AssessmentState.DRAFT) {
      desk.step(head, AssessmentState.IN_CONTRIBUTION, "");
    }
  }

  @Override
  public DateChange referenceDate(String id, long version, LocalDate date) {
    AssessmentSummary head = desk.take(id, version, RIGHT);
    AssessmentWay.write(head.state());
    if (date.isAfter(desk.today())) {
      throw RefusedException.invalid("date", "The reference date is yet to come.");
    }
    List<QuestionView> before = desk.questions(head);
    List<QuestionView> after = desk.questions(head, date);
    List<String> noLonger = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      boolean counted = counts(before.get(i));
      if (counted && !counts(after.get(i))) {
        noLonger.add(before.get(i).question().id());
      } else if (!counted && counts(after.get(i))) {
        now.add(before.get(i).question().id());
      }
    }
    rows.referenceDate(id, date, desk.now());
    DateMove move = new DateMove(head.referenceDate(), date, noLonger.size(), now.size());
    desk.step(id, DateMove.STEP, move.said());
    return new DateChange(head.referenceDate(), date, List.copyOf(noLonger), List.copyOf(now));
  }

  @Override
  public void consulted(String id, long version, Consultation consultation) {
    AssessmentSummary head = desk.take(id, version, RIGHT);
    AssessmentWay.write(head.state());
    List<Consultation> all = new ArrayList<>(rows.find(id).orElseThrow().consultations());
    all.add(consultation);
    rows.consultations(id, all, desk.now());
  }

  @Override
  public void handOver(String id, long version) {
    AssessmentSummary head = desk.take(id, version, RIGHT);
    Optional<QuestionView> lacking =
        desk.questions(head).stream()
            .filter(one -> one.asked() && one.answer().given())
            .filter(one -> one.faults().stream().anyMatch(fault -> !fault.onlyRemark()))
            .findFirst();
    if (lacking.isPresent()) {
      throw RefusedException.invalid(
          lacking.get().question().id(),
          "What is said there lacks something: " + lacking.get().faults() + ".");
    }
    desk.step(head, AssessmentState.IN_VALIDATION, "");
  }

  @Override
  public void withdraw(String id, long version, String reason) {
    desk.step(desk.take(id, version, RIGHT), AssessmentState.WITHDRAWN, reason);
  }

  private Saved saved(AssessmentSummary head, String question) {
    QuestionView view =
        desk.questions(head).stream()
            .filter(one -> one.question().id().equals(question))
            .findFirst()
            .orElseThrow();
    return new Saved(view.answer().version(), view.faults());
  }

  private Question asked(AssessmentSummary head, String question) {
    return desk.template(head)
        .question(question)
        .orElseThrow(
            () ->
                RefusedException.invalid(
                    "question", "The questionnaire has no question " + question + "."));
  }

  private RefusedException savedMeanwhile(String id, String question) {
    AnswerView now = answers.of(id).getOrDefault(question, AnswerView.none(""));
    return RefusedException.conflict(
        now.version() == 0
            ? "Nobody has answered " + question + " yet."
            : now.contributor()
                + " saved this answer at "
                + now.answeredAt()
                + "; nothing of theirs or yours was overwritten.");
  }

  private static boolean counts(QuestionView one) {
    return one.answer().given() && one.counted() != AnswerClass.NOT_ASSESSED;
  }
}
