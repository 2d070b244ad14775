package org.mithaq.files.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.files.FileHealth;
import org.mithaq.files.KeptBytes.Standing;
import org.mithaq.files.StoredFile;

/** The table of kept files; every method wants a transaction around it. */
@ApplicationScoped
class FileRows {
  private static final String HEALTH =
      "select sha256, name, media_type, size, stored_at, state, read_at, failing_since"
          + " from files.stored_file";

  private final EntityManager entityManager;

  @Inject
  FileRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Its bytes were read just now, when they came; also those that replace damaged ones. */
  void add(FileFolder.Written written, String name, String mediaType, Instant now) {
    query(
            """
            insert into files.stored_file (sha256, name, media_type, size, stored_at, state, read_at)
            values (?1, ?2, ?3, ?4, cast(?5 as timestamptz), 'SOUND', cast(?5 as timestamptz))
            on conflict (sha256) do update
              set state = 'SOUND', read_at = excluded.read_at, failing_since = null
            """,
            written.sha256(),
            DisplayName.of(name),
            DisplayName.mediaType(mediaType),
            written.size(),
            now.toString())
        .executeUpdate();
  }

  /** Nobody else gets them before that time; those that fail have their turn sooner. */
  List<String> due(Instant sound, Instant failing, Instant now, Instant until, int atMost) {
    List<?> rows =
        query(
                """
                update files.stored_file set taken_until = cast(?4 as timestamptz) where sha256 in (
                  select sha256 from files.stored_file
                   where (read_at is null or read_at < cast(?1 as timestamptz)
                          or failing_since is not null and read_at < cast(?2 as timestamptz))
                     and (taken_until is null or taken_until < cast(?3 as timestamptz))
                   order by read_at nulls first limit ?5 for update skip locked)
                returning sha256
                """,
                sound.toString(),
                failing.toString(),
                now.toString(),
                until.toString(),
                atMost)
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  void read(String sha256, FileHealth.State state, Instant now) {
    query(
            """
            update files.stored_file set state = ?2, read_at = cast(?3 as timestamptz),
              taken_until = null,
              failing_since = case when ?2 = 'SOUND' then null
                                   else coalesce(failing_since, cast(?3 as timestamptz)) end
             where sha256 = ?1
            """,
            sha256,
            state.name(),
            now.toString())
        .executeUpdate();
  }

  Optional<FileHealth> find(String sha256) {
    return healths(query(HEALTH + " where sha256 = ?1", sha256)).stream().findFirst();
  }

  List<FileHealth> failing(int atMost) {
    return healths(
        query(HEALTH + " where failing_since is not null order by failing_since, sha256")
            .setMaxResults(atMost));
  }

  Standing standing() {
    Object[] row =
        (Object[])
            query(
                    """
                    select count(*), coalesce(sum(size), 0), count(*) filter (where read_at is null),
                      count(failing_since),
                      case when bool_and(read_at is not null) then min(read_at) end
                    from files.stored_file
                    """)
                .getSingleResult();
    return new Standing(
        number(row[0]), number(row[1]), number(row[2]), number(row[3]), instant(row[4]));
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static List<FileHealth> healths(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> health((Object[]) row)).toList();
  }

  private static FileHealth health(Object[] row) {
    StoredFile file =
        new StoredFile(
            (String) row[0],
            (String) row[1],
            (String) row[2],
            number(row[3]),
            instant(row[4]).orElseThrow());
    return new FileHealth(
        file, FileHealth.State.valueOf((String) row[5]), instant(row[6]), instant(row[7]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static Optional<Instant> instant(Object value) {
    return Optional.ofNullable((Timestamp) value).map(Timestamp::toInstant);
  }
}
