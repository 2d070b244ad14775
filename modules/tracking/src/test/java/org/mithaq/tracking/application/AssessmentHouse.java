package org.mithaq.tracking.application;

import java.time.LocalDate;
import java.util.Map;
import org.mithaq.access.Role;
import org.mithaq.concordance.application.ReadingLawEvidence;
import org.mithaq.concordance.persistence.EvidenceRows;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AnswerAssessment.Beginning;
import org.mithaq.tracking.AnswerAssessment.Saved;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerContent.OtherEvidence;
import org.mithaq.tracking.AnswerContent.OtherKind;
import org.mithaq.tracking.AssessmentKind;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.Nominate.NominationDraft;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.persistence.AnswerRows;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.PeopleRows;
import org.mithaq.tracking.persistence.PlanRows;
import org.mithaq.tracking.persistence.ReviewRows;
import org.mithaq.tracking.persistence.TemplateRows;

/** Assessments on a real database, with law and mappings written straight into the tables. */
final class AssessmentHouse implements AutoCloseable {
  static final String TO_TEST = "UNTOC-OFFENCES";

  final House house = new House();
  final AssessmentRows rows = new AssessmentRows(house.jpa.entityManager());
  final AnswerRows answers = new AnswerRows(house.jpa.entityManager());
  final TemplateRows templateRows = new TemplateRows(house.jpa.entityManager());
  final PeopleRows people = new PeopleRows(house.jpa.entityManager());
  final ReadingLawEvidence law =
      new ReadingLawEvidence(new EvidenceRows(house.jpa.entityManager()));
  final KeepingTemplates templates =
      new KeepingTemplates(
          new GeneratedTemplates(house.conventions), house.conventions, templateRows, house.clock);
  final AssessmentDesk desk =
      new AssessmentDesk(
          rows,
          answers,
          templateRows,
          new Forms(house.conventions, law),
          house.conventions,
          house.clock);
  final AnsweringAssessment answering =
      new AnsweringAssessment(desk, rows, answers, templateRows, templates);
  final ValidatingAssessment validating = new ValidatingAssessment(desk, answers);
  final ClearingAssessment clearing = new ClearingAssessment(desk, rows, answers, people);
  final ConductingAssessment conducting = new ConductingAssessment(desk, rows);
  final ReadingAssessments reading = new ReadingAssessments(rows, people, desk);
  final Contributing contributing =
      new Contributing(
          people,
          new StatementTargets(
              rows,
              templateRows,
              new ReviewRows(house.jpa.entityManager()),
              new PlanRows(house.jpa.entityManager()),
              new PlanDesk(new PlanRows(house.jpa.entityManager()), new TwoRegions(), house.clock)),
          house.clock);
  final Nominating nominating = new Nominating(people);
  private int next;

  AssessmentHouse law(String id, String kind, String commenced, String repealed) {
    house.sql(
        "insert into legislation.law (id, uri, iso3, kind, titles, commenced, repealed, fingerprint)"
            + " values (?1, ?2, 'XDA', ?3, '{}', ?4, ?5, 'f')",
        id,
        "/akn/" + id,
        kind,
        commenced,
        repealed);
    return this;
  }

  /** A mapping of the law's next article; says its id. */
  String mapped(String law, String obligation, String role, String state, String... elements) {
    String id = "m" + ++next;
    house.sql(
        "insert into concordance.mapping (id, law_id, iso3, eid, language, content_hash, obligation,"
            + " role, state, elements_covered, author, reviewed_on, as_of, source)"
            + " values (?1, ?2, 'XDA', ?3, 'en', 'h', ?4, ?5, ?6, cast(?7 as jsonb), 'author',"
            + " '2024-01-01', '2024-01-01', 'invented')",
        id,
        law,
        "art_" + next,
        obligation,
        role,
        state,
        elements.length == 0 ? "[]" : "[\"" + String.join("\",\"", elements) + "\"]");
    return id;
  }

  String begin(String referenceDate) {
    return begin(TO_TEST, referenceDate);
  }

  String begin(String template, String referenceDate) {
    Beginning beginning =
        new Beginning(
            "XDA",
            template,
            AssessmentKind.SELF,
            LocalDate.parse(referenceDate),
            "Ministry of Justice");
    return house.as(Role.NATIONAL_COORDINATOR, "coordinator", () -> answering.begin(beginning));
  }

  AssessmentView view(String id) {
    return house.as(Role.OBSERVER, "observer", () -> reading.find(id).orElseThrow());
  }

  QuestionView question(String id, String question) {
    return view(id).question(question).orElseThrow();
  }

  long version(String id) {
    return view(id).head().version();
  }

  Saved answer(String id, String question, AnswerContent content) {
    return answer("contributor", id, question, content);
  }

  Saved answer(String by, String id, String question, AnswerContent content) {
    long version = question(id, question).answer().version();
    return house.as(
        Role.INSTITUTION_CONTRIBUTOR, by, () -> answering.answer(id, question, version, content));
  }

  void handOver(String id) {
    long version = version(id);
    house.run(Role.NATIONAL_COORDINATOR, "coordinator", () -> answering.handOver(id, version));
  }

  void validateAll(String id) {
    AssessmentView view = view(id);
    house.run(
        Role.VALIDATOR,
        "validator",
        () ->
            validating.validate(
                id,
                view.head().version(),
                view.questions().stream()
                    .filter(one -> one.answer().given())
                    .map(one -> one.question().id())
                    .collect(java.util.stream.Collectors.toSet())));
  }

  String focalPoint(String id, String account) {
    return house.as(
        Role.SECRETARIAT,
        "secretary",
        () ->
            nominating.nominate(
                new NominationDraft(
                    "XDA", "FOCAL_POINT", "assessment", id, account, "NV 12/2026", house.today())));
  }

  void clear(String id, String by) {
    long version = version(id);
    house.run(Role.FOCAL_POINT, by, () -> clearing.clear(id, version));
  }

  /** From open to cleared. */
  void cleared(String id) {
    handOver(id);
    validateAll(id);
    focalPoint(id, "focal");
    clear(id, "focal");
  }

  void distribute(String id, Map<String, String> institutions) {
    long version = version(id);
    house.run(
        Role.NATIONAL_COORDINATOR,
        "coordinator",
        () -> answering.distribute(id, version, institutions));
  }

  static OtherEvidence since(OtherKind kind, String date) {
    return new OtherEvidence(kind, Texts.of("en", "it is there"), LegalDate.parse(date), "doc 1");
  }

  @Override
  public void close() {
    house.close();
  }
}
