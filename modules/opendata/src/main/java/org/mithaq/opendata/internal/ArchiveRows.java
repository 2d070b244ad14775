package org.mithaq.opendata.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mithaq.opendata.ArchiveManifest;
import org.mithaq.opendata.ArchiveView;

/** The table of archives; every method wants a transaction around it. */
@ApplicationScoped
public class ArchiveRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EntityManager entityManager;

  @Inject
  public ArchiveRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Kept once for a job, however often it is taken up again. */
  void insert(String job, Instant madeAt, String sha256, long size, byte[] manifest) {
    entityManager
        .createNativeQuery(
            "insert into opendata.archive (job_id, made_at, file_sha256, size, manifest) values"
                + " (?1, cast(?2 as timestamptz), ?3, ?4, ?5) on conflict (job_id) do nothing")
        .setParameter(1, job)
        .setParameter(2, madeAt.toString())
        .setParameter(3, sha256)
        .setParameter(4, size)
        .setParameter(5, new String(manifest, java.nio.charset.StandardCharsets.UTF_8))
        .executeUpdate();
  }

  /** Newest first. */
  @SuppressWarnings("unchecked") // a native query of several columns gives rows of Object[]
  List<ArchiveView> all() {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                "select number, cast(extract(epoch from made_at) * 1000000 as bigint),"
                    + " file_sha256, size, manifest from opendata.archive order by number desc")
            .getResultList();
    return rows.stream().map(ArchiveRows::view).toList();
  }

  private static ArchiveView view(Object[] row) {
    try {
      return new ArchiveView(
          ((Number) row[0]).longValue(),
          Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS),
          (String) row[2],
          ((Number) row[3]).longValue(),
          JSON.readValue((String) row[4], ArchiveManifest.class));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A manifest cannot be read", broken);
    }
  }
}
