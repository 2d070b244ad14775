package org.mithaq.tracking.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.AssessmentView.Step;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.PublicationState;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Reviews.FindingView;

/** Reviews and findings; every method wants a transaction around it. */
@ApplicationScoped
public class ReviewRows {
  private static final String REVIEW =
      "select r.id, r.version, r.state, r.publication, cast(r.content as text), r.changed_at"
          + " from tracking.review r where ";
  private static final String FINDING =
      "select f.id, f.version, f.iso3, f.of_kind, f.of_id, cast(f.content as text)"
          + " from tracking.finding f where ";

  private final EntityManager entityManager;

  @Inject
  public ReviewRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A review as it lies in the table. */
  public record Row(
      String id,
      long version,
      Review.State state,
      PublicationState publication,
      Review review,
      Instant changedAt) {}

  public String insert(Review review, String by, Instant at) {
    String id = UUID.randomUUID().toString();
    Sql.query(
            entityManager,
            "insert into tracking.review (id, iso3, mechanism, state, content, changed_by,"
                + " changed_at) values (?1, ?2, ?3, 'NOT_STARTED', cast(?4 as jsonb), ?5,"
                + " cast(?6 as timestamptz))",
            id,
            review.iso3(),
            review.mechanism(),
            Json.write(review),
            by,
            at.toString())
        .executeUpdate();
    return id;
  }

  public Optional<Row> find(String id) {
    return rows(REVIEW + "r.id = ?1", id).stream().findFirst();
  }

  public Optional<Row> lock(String id) {
    return rows(REVIEW + "r.id = ?1 for update", id).stream().findFirst();
  }

  public List<Row> of(String iso3) {
    return rows(REVIEW + "r.iso3 = ?1 order by r.changed_at desc, r.id", iso3);
  }

  /** Writes a row that is locked. */
  public void write(
      String id,
      Review.State state,
      PublicationState publication,
      Review review,
      String by,
      Instant at) {
    Sql.query(
            entityManager,
            "update tracking.review set version = version + 1, state = ?2, publication = ?3,"
                + " content = cast(?4 as jsonb), changed_by = ?5,"
                + " changed_at = cast(?6 as timestamptz) where id = ?1",
            id,
            state.name(),
            publication.name(),
            Json.write(review),
            by,
            at.toString())
        .executeUpdate();
  }

  public void step(String id, String actor, String step, String comment, Instant at) {
    Sql.query(
            entityManager,
            "insert into tracking.review_step (review, at, actor, step, comment)"
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
                "select at, actor, step, comment from tracking.review_step where review = ?1"
                    + " order by id",
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

  public String insert(String iso3, Subject of, Finding finding, String by, Instant at) {
    String id = UUID.randomUUID().toString();
    Sql.query(
            entityManager,
            "insert into tracking.finding (id, iso3, of_kind, of_id, obligation, content,"
                + " changed_by, changed_at) values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb), ?7,"
                + " cast(?8 as timestamptz))",
            id,
            iso3,
            of.kind(),
            of.id(),
            finding.obligation(),
            Json.write(finding),
            by,
            at.toString())
        .executeUpdate();
    return id;
  }

  public Optional<FindingView> finding(String id) {
    return findings(Sql.query(entityManager, FINDING + "f.id = ?1", id)).stream().findFirst();
  }

  public List<FindingView> findings(Subject of) {
    return findings(
        Sql.query(
            entityManager,
            FINDING + "f.of_kind = ?1 and f.of_id = ?2 order by f.obligation, f.id",
            of.kind(),
            of.id()));
  }

  /** Says false when somebody changed it since. */
  public boolean write(String id, long version, Finding finding, String by, Instant at) {
    return Sql.query(
                entityManager,
                "update tracking.finding set version = version + 1, content = cast(?3 as jsonb),"
                    + " changed_by = ?4, changed_at = cast(?5 as timestamptz)"
                    + " where id = ?1 and version = ?2",
                id,
                version,
                Json.write(finding),
                by,
                at.toString())
            .executeUpdate()
        == 1;
  }

  private static List<FindingView> findings(jakarta.persistence.Query query) {
    return Sql.rows(query).stream()
        .map(
            row ->
                new FindingView(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    (String) row[2],
                    new Subject((String) row[3], (String) row[4]),
                    Json.read(row[5], Finding.class)))
        .toList();
  }

  private List<Row> rows(String sql, String value) {
    return Sql.rows(Sql.query(entityManager, sql, value)).stream()
        .map(
            row ->
                new Row(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    Review.State.valueOf((String) row[2]),
                    PublicationState.valueOf((String) row[3]),
                    Json.read(row[4], Review.class),
                    Sql.instant(row[5]).orElseThrow()))
        .toList();
  }
}
