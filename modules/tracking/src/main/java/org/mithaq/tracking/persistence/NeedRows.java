package org.mithaq.tracking.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.tracking.Commitment;
import org.mithaq.tracking.Commitments.CommitmentView;
import org.mithaq.tracking.Need;
import org.mithaq.tracking.Needs.NeedView;

/** Needs and commitments; every method wants a transaction around it. */
@ApplicationScoped
public class NeedRows {
  private static final String NEED =
      "select n.id, n.version, n.state, n.consented, cast(n.content as text)"
          + " from tracking.need n where ";

  private final EntityManager entityManager;

  @Inject
  public NeedRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public String insert(Need need, String by, Instant at) {
    String id = UUID.randomUUID().toString();
    Sql.query(
            entityManager,
            "insert into tracking.need (id, iso3, state, content, changed_by, changed_at)"
                + " values (?1, ?2, 'DRAFT', cast(?3 as jsonb), ?4, cast(?5 as timestamptz))",
            id,
            need.iso3(),
            Json.write(need),
            by,
            at.toString())
        .executeUpdate();
    return id;
  }

  public Optional<NeedView> need(String id) {
    return needs(NEED + "n.id = ?1", id).stream().findFirst();
  }

  public List<NeedView> needs(String iso3) {
    return needs(NEED + "n.iso3 = ?1 order by n.changed_at desc, n.id", iso3);
  }

  /** Says false when somebody changed it since. */
  public boolean step(
      String id, long version, Need.State state, boolean consented, String by, Instant at) {
    return Sql.query(
                entityManager,
                "update tracking.need set version = version + 1, state = ?3,"
                    + " consented = cast(?4 as boolean), changed_by = ?5,"
                    + " changed_at = cast(?6 as timestamptz) where id = ?1 and version = ?2",
                id,
                version,
                state.name(),
                Boolean.toString(consented),
                by,
                at.toString())
            .executeUpdate()
        == 1;
  }

  public List<CommitmentView> commitments(String iso3) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select c.version, cast(c.content as text) from tracking.commitment c"
                    + " where c.iso3 = ?1 order by c.obligation",
                iso3))
        .stream()
        .map(
            row ->
                new CommitmentView(
                    ((Number) row[0]).longValue(), Json.read(row[1], Commitment.class)))
        .toList();
  }

  /** Writes one over the version that was seen, 0 for none; false when it is another one now. */
  public boolean write(long version, Commitment one, String by, Instant at) {
    String sql =
        version == 0
            ? "insert into tracking.commitment (iso3, obligation, content, changed_by, changed_at)"
                + " values (?1, ?2, cast(?3 as jsonb), ?4, cast(?5 as timestamptz))"
                + " on conflict do nothing"
            : "update tracking.commitment set version = version + 1, content = cast(?3 as jsonb),"
                + " changed_by = ?4, changed_at = cast(?5 as timestamptz)"
                + " where iso3 = ?1 and obligation = ?2 and version = "
                + version;
    return Sql.query(
                entityManager,
                sql,
                one.iso3(),
                one.obligation(),
                Json.write(one),
                by,
                at.toString())
            .executeUpdate()
        == 1;
  }

  private List<NeedView> needs(String sql, String value) {
    return Sql.rows(Sql.query(entityManager, sql, value)).stream()
        .map(
            row ->
                new NeedView(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    Need.State.valueOf((String) row[2]),
                    (Boolean) row[3],
                    Json.read(row[4], Need.class)))
        .toList();
  }
}
