package org.mithaq.tracking.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.ContributeStatement.BodyKind;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.ContributeStatement.StatementDraft;
import org.mithaq.tracking.Nominate.NominationDraft;
import org.mithaq.tracking.Nominate.NominationView;

/** Nominations, and statements of others; every method wants a transaction around it. */
@ApplicationScoped
public class PeopleRows {
  private static final String NOMINATION =
      "select n.id, n.iso3, n.role, n.account, n.document_ref, cast(n.from_day as text),"
          + " cast(n.to_day as text), n.replaced_by from tracking.nomination n where ";

  private final EntityManager entityManager;

  @Inject
  public PeopleRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public String nominate(NominationDraft draft) {
    String id = UUID.randomUUID().toString();
    if (draft.role().equals("FOCAL_POINT")) {
      Sql.query(
              entityManager,
              "update tracking.nomination set to_day = cast(?4 as date), replaced_by = ?5"
                  + " where iso3 = ?1 and scope = ?2 and scope_id = ?3 and role = 'FOCAL_POINT'"
                  + " and to_day is null",
              draft.iso3(),
              draft.scope(),
              draft.scopeId(),
              draft.from().toString(),
              id)
          .executeUpdate();
    }
    Sql.query(
            entityManager,
            "insert into tracking.nomination (id, iso3, role, scope, scope_id, account,"
                + " document_ref, from_day) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as date))",
            id,
            draft.iso3(),
            draft.role(),
            draft.scope(),
            draft.scopeId(),
            draft.account(),
            draft.documentRef(),
            draft.from().toString())
        .executeUpdate();
    return id;
  }

  public Optional<NominationView> nomination(String id) {
    return nominations(NOMINATION + "n.id = ?1", id).stream().findFirst();
  }

  public void end(String id, LocalDate on) {
    Sql.query(
            entityManager,
            "update tracking.nomination set to_day = cast(?2 as date) where id = ?1"
                + " and to_day is null",
            id,
            on.toString())
        .executeUpdate();
  }

  public List<NominationView> of(String scope, String scopeId) {
    return nominations(
        NOMINATION + "n.scope = ?1 and n.scope_id = ?2 order by n.from_day desc, n.id",
        scope,
        scopeId);
  }

  public List<NominationView> ofAccount(String account) {
    return nominations(NOMINATION + "n.account = ?1 order by n.from_day desc, n.id", account);
  }

  /** The one focal point of the State there on a day; empty while the place is vacant. */
  public Optional<String> focalPoint(String iso3, String scope, String scopeId, LocalDate on) {
    return nominations(
            NOMINATION
                + "n.iso3 = ?1 and n.scope = ?2 and n.scope_id = ?3 and n.role = 'FOCAL_POINT'"
                + " and n.from_day <= cast(?4 as date)"
                + " and (n.to_day is null or n.to_day > cast(?4 as date))",
            iso3,
            scope,
            scopeId,
            on.toString())
        .stream()
        .findFirst()
        .map(NominationView::account);
  }

  public String add(StatementDraft draft, String by, Instant at) {
    String id = UUID.randomUUID().toString();
    Sql.query(
            entityManager,
            "insert into tracking.contribution (id, target_kind, target_id, iso3, body, body_kind,"
                + " text, by, at) values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), ?8,"
                + " cast(?9 as timestamptz))",
            id,
            draft.target().kind(),
            draft.target().id(),
            draft.iso3(),
            draft.body(),
            draft.bodyKind().name(),
            Sql.json(draft.text()),
            by,
            at.toString())
        .executeUpdate();
    return id;
  }

  /** Statements to a thing, or to what is named after it: {@code assessment question}. */
  public List<ContributionView> contributions(Subject target) {
    return contributions(
        "c.target_kind = ?1 and (c.target_id = ?2 or starts_with(c.target_id, ?2 || ' '))", target);
  }

  /** Statements to the findings of a review or an assessment. */
  public List<ContributionView> toFindings(Subject of) {
    return contributions(
        "c.target_kind = 'finding' and c.target_id in"
            + " (select f.id from tracking.finding f where f.of_kind = ?1 and f.of_id = ?2)",
        of);
  }

  private List<ContributionView> contributions(String which, Subject subject) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select c.id, c.target_kind, c.target_id, c.body, c.body_kind,"
                    + " cast(c.text as text), c.at from tracking.contribution c where "
                    + which
                    + " order by c.at, c.id",
                subject.kind(),
                subject.id()))
        .stream()
        .map(
            row ->
                new ContributionView(
                    (String) row[0],
                    new Subject((String) row[1], (String) row[2]),
                    (String) row[3],
                    BodyKind.valueOf((String) row[4]),
                    Sql.texts(row[5]),
                    Sql.instant(row[6]).orElseThrow()))
        .toList();
  }

  private List<NominationView> nominations(String sql, Object... values) {
    return Sql.rows(Sql.query(entityManager, sql, values)).stream()
        .map(
            row ->
                new NominationView(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    LocalDate.parse((String) row[5]),
                    Optional.ofNullable((String) row[6]).map(LocalDate::parse),
                    (String) row[7]))
        .toList();
  }
}
