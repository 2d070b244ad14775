package org.mithaq.app.asking.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.Regions;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.Boards;
import org.mithaq.tracking.Commitments;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.DutyView;
import org.mithaq.tracking.Needs;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Plans;
import org.mithaq.tracking.Reviews;
import org.mithaq.tracking.Template;
import org.mithaq.tracking.Templates;

/** Every paper of following implementation, as far as who asks may see what is in it. */
@ApplicationScoped
public class TrackingPapers {
  private final Duties duties;
  private final Assessments assessments;
  private final Templates templates;
  private final Boards boards;
  private final Plans plans;
  private final Needs needs;
  private final Commitments commitments;
  private final Reviews reviews;
  private final ConventionCatalogue conventions;
  private final Regions regions;
  private final Labels labels;
  private final Clock clock;

  @Inject
  public TrackingPapers(
      Duties duties,
      Assessments assessments,
      Templates templates,
      Boards boards,
      Plans plans,
      Needs needs,
      Commitments commitments,
      Reviews reviews,
      ConventionCatalogue conventions,
      Regions regions,
      Labels labels,
      Clock clock) {
    this.duties = duties;
    this.assessments = assessments;
    this.templates = templates;
    this.boards = boards;
    this.plans = plans;
    this.needs = needs;
    this.commitments = commitments;
    this.reviews = reviews;
    this.conventions = conventions;
    this.regions = regions;
    this.labels = labels;
    this.clock = clock;
  }

  /** The draft of a note about one duty. */
  public Printed note(String state, String duty, LocalDate day, LanguageTag reader) {
    String iso3 = code(state);
    DutyView view =
        duties
            .duty(iso3, duty, day)
            .orElseThrow(
                () -> RefusedException.notFound("The State has no such duty on that day."));
    NotePaper note =
        new NotePaper(
            view,
            labels.state(iso3, reader),
            conventions.instrument(duty.split("/", 2)[0]).orElseThrow(),
            conventions.participation(iso3, day).stream()
                .filter(one -> duty.startsWith(one.instrument() + "/"))
                .findFirst(),
            reader,
            day);
    return new Printed("mithaq-note-" + iso3 + "-" + duty.replace('/', '-'), reader, note::write);
  }

  /** Participation and statements of a State on a day. */
  public Printed participation(String state, LocalDate day, LanguageTag reader) {
    String iso3 = code(state);
    return new Printed(
        "mithaq-participation-" + iso3, reader, participationOf(iso3, day, reader)::write);
  }

  /** All that is recorded of a State on a day. */
  public Printed state(String state, LocalDate day, LanguageTag reader) {
    String iso3 = code(state);
    boolean seen = CurrentActor.get().may(Permission.SEE_TRACKING, iso3);
    StateReport report =
        new StateReport(
            participationOf(iso3, day, reader),
            duties.notified(iso3, day),
            seen ? Optional.of(duties.of(iso3, day)) : Optional.empty(),
            boards.ofState(iso3, day),
            assessments.of(iso3),
            commitments.of(iso3),
            plans.of(iso3),
            needs.of(iso3),
            day,
            words(reader));
    return new Printed("mithaq-state-" + iso3, reader, report::write);
  }

  /** The answers of an assessment. */
  public Printed assessment(String id, LanguageTag reader) {
    AssessmentView view =
        assessments
            .find(id)
            .orElseThrow(() -> RefusedException.notFound("There is no assessment " + id + "."));
    Texts title =
        templates
            .version(view.head().template(), view.head().templateVersion())
            .map(Template::titles)
            .orElse(Texts.NONE);
    AssessmentReport report =
        new AssessmentReport(view, title, assessments.contributions(id), today(), words(reader));
    return new Printed(
        "mithaq-assessment-" + view.head().iso3() + "-" + view.head().template(),
        reader,
        report::write);
  }

  /** Findings of a review, or of an assessment. */
  public Printed findings(Subject of, LanguageTag reader) {
    ReportWords words = words(reader);
    String iso3 =
        of.kind().equals("review")
            ? reviews.find(of.id()).map(one -> one.review().iso3()).orElseThrow(this::nothing)
            : assessments.find(of.id()).map(one -> one.head().iso3()).orElseThrow(this::nothing);
    FindingsReport report =
        new FindingsReport(
            words.said("report.findings.of", words.state(iso3).value()),
            reviews.findings(of),
            reviews.contributions(of),
            today(),
            words);
    return new Printed("mithaq-findings-" + iso3, reader, report::write);
  }

  /** A plan with what was reported. */
  public Printed plan(String id, LanguageTag reader) {
    PlanView view = plans.find(id).orElseThrow(this::nothing);
    String owner =
        regions
            .find(view.plan().owner())
            .flatMap(region -> region.names().bestFor(reader))
            .map(org.mithaq.kernel.Text::value)
            .orElseGet(() -> labels.state(view.plan().owner(), reader));
    return new Printed(
        "mithaq-plan-" + view.plan().owner(),
        reader,
        new PlanReport(view, owner, plans.contributions(id), today(), words(reader))::write);
  }

  private ParticipationReport participationOf(String iso3, LocalDate day, LanguageTag reader) {
    return new ParticipationReport(
        iso3,
        day,
        conventions.participation(iso3, day),
        conventions.statements("", iso3).stream()
            .sorted(Comparator.comparing(org.mithaq.conventions.StatementView::instrument))
            .toList(),
        words(reader));
  }

  private ReportWords words(LanguageTag reader) {
    return new ReportWords(labels, reader);
  }

  private RefusedException nothing() {
    return RefusedException.notFound("It is not there, or not within your reach.");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String code(String state) {
    return regions
        .state(state)
        .orElseThrow(() -> RefusedException.notFound("No State has the code " + state))
        .iso3();
  }
}
