package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.tracking.Clusters;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.AnswerAssessment;
import org.mithaq.tracking.AnswerContent.OtherEvidence;
import org.mithaq.tracking.AnswerContent.OtherKind;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.PracticeValue;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.QuestionView.Fault;
import org.mithaq.tracking.TableAnswer;
import org.mithaq.tracking.ValidateAssessment;

/** The questions about one article: answered, looked at by a second pair of eyes, commented on. */
@Named
@RequestScoped
public class ClusterPage {
  private static final String BETWEEN = " ";
  private static final int EMPTY_ROWS = 3;

  @Inject private Assessments assessments;
  @Inject private AnswerAssessment answering;
  @Inject private ValidateAssessment validating;
  @Inject private StatementFields contributing;
  @Inject private HttpServletRequest request;
  @Inject private DeskForm form;
  @Inject private TrackingForm typed;
  @Inject private Reader reader;

  private String id;
  private String cluster;
  private AssessmentView view;
  private List<QuestionView> questions = List.of();
  private List<ContributionView> statements = List.of();
  private final Set<String> conflicts = new LinkedHashSet<>();

  public void load() {
    id = reader.part("id");
    cluster = reader.part("cluster");
    if (!show()) {
      Missing.notFound();
      return;
    }
    String[] pressed = form.pressed().split(BETWEEN, 2);
    switch (pressed[0]) {
      case "save" -> form.does("answered", this::save);
      case "take" -> form.does("answered", () -> take(question(pressed[1])));
      case "confirm" -> form.does("reuse-confirmed", () -> confirm(question(pressed[1])));
      case "validate" -> form.does("validated", this::validate);
      case "state" -> form.does("stated", () -> state(form.text("target")));
      default -> {
        // Shown only.
      }
    }
    if (!form.pressed().isEmpty()) {
      show();
    }
  }

  private boolean show() {
    view = assessments.find(id).orElse(null);
    if (view == null) {
      return false;
    }
    questions =
        view.questions().stream()
            .filter(one -> Clusters.of(one.question()).equals(cluster))
            .toList();
    statements = assessments.contributions(id);
    return !questions.isEmpty();
  }

  /** Everything on the page that says something new; one that somebody changed stops the rest. */
  private void save() {
    for (QuestionView one : questions) {
      AnswerFields fields = fields(one);
      if (fields.sent() && fields.says(one)) {
        try {
          answering.answer(id, one.question().id(), fields.version(), fields.content(one));
        } catch (RefusedException refused) {
          conflicts.add(one.question().id());
          throw refused;
        }
      }
    }
  }

  /** The reviewed mappings' suggestion becomes the State's word, because somebody says so. */
  private void take(QuestionView one) {
    String[] counting =
        one.evidence().stream()
            .filter(EvidenceView::counts)
            .map(EvidenceView::mappingId)
            .toArray(String[]::new);
    AnswerFields fields = fields(one);
    answering.answer(
        id,
        one.question().id(),
        fields.version(),
        fields.content(one).saying(one.suggested()).on(counting));
  }

  private void confirm(QuestionView one) {
    answering.confirmReuse(id, one.question().id(), fields(one).version());
  }

  private void validate() {
    validating.validate(id, view.head().version(), Set.copyOf(form.all("holds")));
  }

  private void state(String question) {
    contributing.add(new Subject("answer", id + BETWEEN + question), view.head().iso3());
  }

  private AnswerFields fields(QuestionView one) {
    return new AnswerFields(request, one.question().id(), reader.getLanguage());
  }

  private QuestionView question(String asked) {
    return questions.stream()
        .filter(one -> one.question().id().equals(asked))
        .findFirst()
        .orElseThrow(() -> RefusedException.notFound("There is no question " + asked + "."));
  }

  public AssessmentView getView() {
    return view;
  }

  public String getCluster() {
    return cluster;
  }

  public List<QuestionView> getQuestions() {
    return questions;
  }

  /** The article before and after this one; empty at the ends. */
  public String beside(int step) {
    List<String> all =
        view.questions().stream().map(one -> Clusters.of(one.question())).distinct().toList();
    int at = all.indexOf(cluster) + step;
    return at < 0 || at >= all.size() ? "" : all.get(at);
  }

  public boolean isWritable() {
    return view.head().state().open()
        && CurrentActor.get().may(Permission.ANSWER_ASSESSMENT, view.head().iso3());
  }

  public boolean isValidating() {
    return view.head().state() == AssessmentState.IN_VALIDATION
        && CurrentActor.get().may(Permission.VALIDATE_ASSESSMENT, view.head().iso3());
  }

  public boolean isContributing() {
    return CurrentActor.get().may(Permission.CONTRIBUTE_STATEMENT, view.head().iso3());
  }

  public boolean own(QuestionView one) {
    return one.answer().contributor().equals(CurrentActor.get().name());
  }

  public boolean conflict(QuestionView one) {
    return conflicts.contains(one.question().id());
  }

  /** What can be said of it: to have considered it answers only an obligation to consider. */
  public List<AnswerValue> values(QuestionView one) {
    boolean consider =
        one.obligation()
            .filter(it -> it.level() == ObligationLevel.OBLIGATION_TO_CONSIDER)
            .isPresent();
    return Arrays.stream(AnswerValue.values())
        .filter(value -> value != AnswerValue.CONSIDERED || consider)
        .toList();
  }

  public List<PracticeValue> getPractices() {
    return Arrays.asList(PracticeValue.values());
  }

  public List<OtherKind> getOtherKinds() {
    return Arrays.asList(OtherKind.values());
  }

  /** A field of a question: what was typed, else what is there. */
  public String typed(QuestionView one, String field, String otherwise) {
    return typed.typed(one.question().id() + ":" + field, otherwise);
  }

  public boolean chosen(QuestionView one, String field, Object value, Object present) {
    return typed(one, field, String.valueOf(present)).equals(String.valueOf(value));
  }

  /** Evidence that counts is ticked until somebody has answered (INV-13: it answers nothing). */
  public boolean ticked(QuestionView one, EvidenceView evidence) {
    if (!form.pressed().isEmpty() && fields(one).sent()) {
      return typed.ticked(one.question().id() + ":mapping", evidence.mappingId());
    }
    return one.answer().version() == 0
        ? evidence.counts()
        : one.answer().content().mappings().contains(evidence.mappingId());
  }

  /** To the obligation and below, then to what stands above it. */
  public List<EvidenceView> evidence(QuestionView one) {
    List<EvidenceView> all = new ArrayList<>(one.evidence());
    all.addAll(one.wider());
    return all;
  }

  /** Rows of a table: those that are there, and some empty ones. */
  public List<List<String>> rows(QuestionView one) {
    AnswerFields fields = fields(one);
    String given =
        !form.pressed().isEmpty() && fields.sent()
            ? fields.content(one).given()
            : one.answer().content().given();
    List<List<String>> rows = new ArrayList<>(TableAnswer.rows(given).orElse(List.of()));
    for (int empty = 0; isWritable() && empty < EMPTY_ROWS; empty++) {
      rows.add(one.question().options().stream().map(column -> "").toList());
    }
    return rows;
  }

  /** What a column is called; a cell that stands in none, by its number. */
  public String column(QuestionView one, int index) {
    List<String> columns = one.question().options();
    return index < columns.size() ? columns.get(index) : Integer.toString(index + 1);
  }

  /** Rows for evidence that is no law: those that are there, and an empty one. */
  public List<OtherEvidence> others(QuestionView one) {
    List<OtherEvidence> rows = new ArrayList<>(one.answer().content().other());
    if (isWritable()) {
      rows.add(
          new OtherEvidence(
              OtherKind.INSTITUTION,
              org.mithaq.kernel.Texts.NONE,
              org.mithaq.kernel.LegalDate.UNKNOWN,
              ""));
    }
    return rows;
  }

  public String words(OtherEvidence one) {
    return one.text().bestFor(reader.getLanguage()).map(it -> it.value()).orElse("");
  }

  public String lack(QuestionView one, Fault fault) {
    return AnswerWords.lack(one, fault, reader.getLanguage());
  }

  public List<ContributionView> statements(QuestionView one) {
    String target = id + BETWEEN + one.question().id();
    return statements.stream().filter(said -> said.target().id().equals(target)).toList();
  }
}
