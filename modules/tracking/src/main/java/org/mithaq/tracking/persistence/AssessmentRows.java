package org.mithaq.tracking.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Reach;
import org.mithaq.tracking.AssessmentKind;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.AssessmentView.Consent;
import org.mithaq.tracking.AssessmentView.Consultation;
import org.mithaq.tracking.AssessmentView.Step;
import org.mithaq.tracking.PublicationState;

/** Heads of assessments and their way; every method wants a transaction around it. */
@ApplicationScoped
public class AssessmentRows {
  private static final String HEAD =
      "select a.id, a.version, a.iso3, a.template, a.template_version, a.kind,"
          + " cast(a.reference_date as text), a.lead, a.state, a.publication, a.created_by,"
          + " a.created_at, a.changed_at, cast(a.consents as text), cast(a.consultations as text)"
          + " from tracking.assessment a where ";

  private final EntityManager entityManager;

  @Inject
  public AssessmentRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A head with what hangs on it. */
  public record Head(
      AssessmentSummary summary, List<Consent> consents, List<Consultation> consultations) {}

  public void insert(AssessmentSummary head) {
    Sql.query(
            entityManager,
            "insert into tracking.assessment (id, iso3, template, template_version, kind,"
                + " reference_date, lead, state, created_by, created_at, changed_at) values (?1, ?2,"
                + " ?3, ?4, ?5, cast(?6 as date), ?7, ?8, ?9, cast(?10 as timestamptz),"
                + " cast(?10 as timestamptz))",
            head.id(),
            head.iso3(),
            head.template(),
            head.templateVersion(),
            head.kind().name(),
            head.referenceDate().toString(),
            head.lead(),
            head.state().name(),
            head.createdBy(),
            head.createdAt().toString())
        .executeUpdate();
  }

  public Optional<Head> find(String id) {
    return heads(HEAD + "a.id = ?1", id).stream().findFirst();
  }

  /** The same, and nobody else changes it before this transaction ends. */
  public Optional<Head> lock(String id) {
    return heads(HEAD + "a.id = ?1 for update", id).stream().findFirst();
  }

  public List<AssessmentSummary> ofState(String iso3) {
    return heads(HEAD + "a.iso3 = ?1 order by a.reference_date desc, a.created_at desc", iso3)
        .stream()
        .map(Head::summary)
        .toList();
  }

  public List<AssessmentSummary> open(Reach reach) {
    return heads(
            HEAD
                + "(cast(?1 as boolean) or a.iso3 = any(string_to_array(?2, ',')))"
                + " and a.state not in ('CLOSED', 'WITHDRAWN') order by a.changed_at desc, a.id",
            Boolean.toString(reach.everywhere()),
            Sql.list(reach))
        .stream()
        .map(Head::summary)
        .toList();
  }

  public void state(String id, AssessmentState state, Instant at) {
    set(id, "state = ?2", state.name(), at);
  }

  public void publication(String id, PublicationState state, Instant at) {
    set(id, "publication = ?2", state.name(), at);
  }

  public void referenceDate(String id, LocalDate date, Instant at) {
    set(id, "reference_date = cast(?2 as date)", date.toString(), at);
  }

  public void consents(String id, List<Consent> consents, Instant at) {
    set(id, "consents = cast(?2 as jsonb)", Json.write(consents), at);
  }

  public void consultations(String id, List<Consultation> consultations, Instant at) {
    set(id, "consultations = cast(?2 as jsonb)", Json.write(consultations), at);
  }

  private void set(String id, String what, String value, Instant at) {
    Sql.query(
            entityManager,
            "update tracking.assessment set version = version + 1,"
                + " changed_at = cast(?3 as timestamptz), "
                + what
                + " where id = ?1",
            id,
            value,
            at.toString())
        .executeUpdate();
  }

  public void step(String id, String actor, String step, String comment, Instant at) {
    Sql.query(
            entityManager,
            "insert into tracking.assessment_step (assessment, at, actor, step, comment)"
                + " values (?1, cast(?2 as timestamptz), ?3, ?4, ?5)",
            id,
            at.toString(),
            actor,
            step,
            comment)
        .executeUpdate();
  }

  public List<Step> steps(String id) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select at, actor, step, comment from tracking.assessment_step"
                    + " where assessment = ?1 order by id",
                id))
        .stream()
        .map(
            row ->
                new Step(
                    Sql.instant(row[0]).orElseThrow(),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3]))
        .toList();
  }

  private List<Head> heads(String sql, Object... values) {
    return Sql.rows(Sql.query(entityManager, sql, values)).stream()
        .map(
            row ->
                new Head(
                    summary(row),
                    Json.read(row[13], new TypeReference<List<Consent>>() {}),
                    Json.read(row[14], new TypeReference<List<Consultation>>() {})))
        .toList();
  }

  private static AssessmentSummary summary(Object[] row) {
    return new AssessmentSummary(
        (String) row[0],
        ((Number) row[1]).longValue(),
        (String) row[2],
        (String) row[3],
        ((Number) row[4]).intValue(),
        AssessmentKind.valueOf((String) row[5]),
        LocalDate.parse((String) row[6]),
        (String) row[7],
        AssessmentState.valueOf((String) row[8]),
        PublicationState.valueOf((String) row[9]),
        (String) row[10],
        Sql.instant(row[11]).orElseThrow(),
        Sql.instant(row[12]).orElseThrow());
  }
}
