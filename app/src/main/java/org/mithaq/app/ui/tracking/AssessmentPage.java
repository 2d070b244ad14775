package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.tracking.Clusters;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.kernel.Permission;
import org.mithaq.tracking.AnswerAssessment.DateChange;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AnswerSheets;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.BoardLine;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.DateMove;
import org.mithaq.tracking.Nominate;
import org.mithaq.tracking.Nominate.NominationView;
import org.mithaq.tracking.PublicationState;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.QuestionView.Fault;
import org.mithaq.tracking.Tally;

/** An assessment as a whole: how far it is, who does what next, and what each class counts. */
@Named
@RequestScoped
public class AssessmentPage {
  @Inject private Assessments assessments;
  @Inject private Nominate nominate;
  @Inject private AssessmentActs acts;
  @Inject private DeskForm form;
  @Inject private Reader reader;
  @Inject private House house;
  @Inject private Clock clock;

  private AssessmentView view;
  private AnswerSheets.Taken sheet;
  private List<NominationView> nominations = List.of();
  private List<ContributionView> statements = List.of();

  /**
   * One article of the questionnaire.
   *
   * @param lacking answers that lack something and do not count yet
   * @param validated by a second pair of eyes
   * @param institution that is asked, empty for the lead or for several
   */
  public record Part(
      String cluster,
      String name,
      long asked,
      long answered,
      long lacking,
      long validated,
      String institution) {}

  /** A level with its counts. */
  public record Line(ObligationLevel level, boolean headline, Tally tally) {}

  public void load() {
    if (!show()) {
      Missing.notFound();
      return;
    }
    acts.press(view);
    if (!form.pressed().isEmpty()) {
      show();
    }
    String handedIn = form.text("sheet");
    if (!handedIn.isEmpty() && isAnswering()) {
      form.tries(() -> sheet = acts.taken(view.head().id(), handedIn, true));
    }
    if (!form.text("refused").isEmpty()) {
      form.says("assessment.sheet.refused");
    }
  }

  /** For readers: what the State agreed to publish. */
  public void read() {
    view = assessments.find(reader.part("id")).filter(AssessmentPage::published).orElse(null);
    if (view == null) {
      Missing.notFound();
      return;
    }
    house.showState(view.head().iso3());
    statements = assessments.contributions(view.head().id());
  }

  private static boolean published(AssessmentView one) {
    return one.head().publication() == PublicationState.PUBLISHED
        || one.head().publication() == PublicationState.SUMMARY_PUBLISHED;
  }

  /** Statements of others, apart from the answers (INV-26). */
  public List<ContributionView> getStatements() {
    return statements;
  }

  /** What a statement is to, as it is cited. */
  public String target(ContributionView one) {
    String id = one.target().id();
    return question(id.substring(id.indexOf(' ') + 1));
  }

  private boolean show() {
    view = assessments.find(reader.part("id")).orElse(null);
    if (view != null && isSeen()) {
      nominations = nominate.of("assessment", view.head().id());
    }
    return view != null;
  }

  public AssessmentView getView() {
    return view;
  }

  public AnswerSheets.Taken getSheet() {
    return sheet;
  }

  public DateChange getDateChange() {
    return acts.dateChange();
  }

  public List<NominationView> getNominations() {
    return nominations;
  }

  /** The last time the reference date was moved, while answers may follow it; null without. */
  public DateMove getMoved() {
    return view.head().state().open() && acts.dateChange() == null
        ? view.steps().stream()
            .flatMap(one -> DateMove.of(one).stream())
            .reduce((earlier, later) -> later)
            .orElse(null)
        : null;
  }

  /** What a step changed, in words; empty where it moved no date. */
  public String moved(AssessmentView.Step step) {
    return DateMove.of(step).map(this::words).orElse("");
  }

  /** From which day to which, and how many answers that made count no longer, or count. */
  public String words(DateMove move) {
    return String.join(
        " ",
        reader.say("assessment.date-moved", reader.date(move.from()), reader.date(move.to())),
        reader.say("assessment.no-longer", move.noLonger()),
        reader.say("assessment.now", move.now()));
  }

  public List<Part> getParts() {
    return view.questions().stream()
        .collect(
            Collectors.groupingBy(
                one -> Clusters.of(one.question()), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(this::part)
        .toList();
  }

  private Part part(Map.Entry<String, List<QuestionView>> article) {
    List<QuestionView> asked = article.getValue().stream().filter(QuestionView::asked).toList();
    List<QuestionView> given = asked.stream().filter(one -> one.answer().given()).toList();
    List<String> institutions =
        article.getValue().stream().map(one -> one.answer().institution()).distinct().toList();
    return new Part(
        article.getKey(),
        article.getKey().equals(Clusters.GENERAL)
            ? reader.say("assessment.general")
            : reader.cited(article.getKey()),
        asked.size(),
        given.size(),
        given.stream().filter(one -> !one.faults().stream().allMatch(Fault::onlyRemark)).count(),
        given.stream().filter(one -> !one.answer().validatedBy().isEmpty()).count(),
        institutions.size() == 1 ? institutions.get(0) : "");
  }

  /** The two mandatory levels first: they are the headline, and they are two figures. */
  public List<Line> getLines() {
    return view.totals().entrySet().stream()
        .map(
            one ->
                new Line(one.getKey(), BoardLine.HEADLINE.contains(one.getKey()), one.getValue()))
        .toList();
  }

  public AnswerClass[] getClasses() {
    return AnswerClass.values();
  }

  /** A share with its denominator, or why there is none. */
  public String share(Line line) {
    Tally tally = line.tally();
    return tally.percent().isPresent()
        ? reader.say(
            "assessment.share",
            reader.code("level", line.level()),
            tally.percent().getAsInt(),
            tally.count(AnswerClass.YES),
            tally.denominator())
        : reader.say(
            "assessment.no-share", reader.code("level", line.level()), Tally.ENOUGH_PERCENT);
  }

  /** Instruments that do not bind the State on the reference date: shown, not judged. */
  public List<ParticipationView> getUnbound() {
    return view.participation().stream()
        .filter(one -> !one.status().name().equals("PARTY"))
        .toList();
  }

  public String question(String id) {
    return view.question(id)
        .filter(one -> !one.question().obligation().isEmpty())
        .map(one -> reader.cited(one.question().obligation()))
        .orElse(id);
  }

  public String step(String name) {
    return Labels.message(
        "assessment.step." + name,
        reader.getLanguage(),
        Labels.message("assessment.state." + name, reader.getLanguage(), name));
  }

  /** Whether the one at the desk is the focal point of this assessment today (INV-23). */
  public boolean isFocalPoint() {
    return focalPoint().filter(CurrentActor.get().name()::equals).isPresent()
        && may(Permission.CLEAR_ASSESSMENT);
  }

  /** The account of the focal point, empty while the place is vacant. */
  public String getFocal() {
    return focalPoint().orElse("");
  }

  private Optional<String> focalPoint() {
    LocalDate today = LocalDate.now(clock);
    return nominations.stream()
        .filter(one -> one.role().equals("FOCAL_POINT"))
        .filter(one -> !one.from().isAfter(today))
        .filter(one -> one.to().isEmpty() || one.to().get().isAfter(today))
        .findFirst()
        .map(NominationView::account);
  }

  public boolean isSeen() {
    return may(Permission.SEE_TRACKING);
  }

  public boolean isAnswering() {
    return view.head().state().open() && may(Permission.ANSWER_ASSESSMENT);
  }

  public boolean isValidating() {
    return is(AssessmentState.IN_VALIDATION) && may(Permission.VALIDATE_ASSESSMENT);
  }

  public boolean isClearing() {
    return is(AssessmentState.IN_VALIDATION) && isFocalPoint();
  }

  public boolean isSubmitting() {
    return is(AssessmentState.CLEARED) && isFocalPoint();
  }

  public boolean isConsenting() {
    return view.head().state().cleared()
        && view.head().publication() != PublicationState.PUBLISHED
        && isFocalPoint();
  }

  public boolean isConducting() {
    return may(Permission.CONDUCT_REVIEW);
  }

  public boolean is(AssessmentState state) {
    return view.head().state() == state;
  }

  /** Other assessments of the State, whose answers can be taken over. */
  public List<AssessmentSummary> getEarlier() {
    return assessments.of(view.head().iso3()).stream()
        .filter(one -> !one.id().equals(view.head().id()))
        .toList();
  }

  private boolean may(Permission permission) {
    return CurrentActor.get().may(permission, view.head().iso3());
  }
}
