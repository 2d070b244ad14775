package org.mithaq.files.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.kernel.OwnTransaction;

/**
 * The file first, its row after it: a crash between the two leaves a file that nothing points at,
 * which the same bytes sent again make use of; never a row without its file. A plain bean and not a
 * use case: a slow sender must not hold a transaction open while its bytes come in. What may be
 * sent by whom is said by the use case above.
 */
@ApplicationScoped
class KeepingFiles implements FileStore {
  private final FileFolder folder;
  private final EntityManager entityManager;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  KeepingFiles(
      @ConfigProperty(name = "mithaq.data", defaultValue = ".mithaq") String data,
      EntityManager entityManager,
      OwnTransaction transaction,
      Clock clock) {
    this(new FileFolder(Path.of(data, "files")), entityManager, transaction, clock);
  }

  KeepingFiles(
      FileFolder folder, EntityManager entityManager, OwnTransaction transaction, Clock clock) {
    this.folder = folder;
    this.entityManager = entityManager;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public StoredFile store(InputStream bytes, String name, String mediaType, long limitBytes)
      throws IOException {
    FileFolder.Written written = folder.write(bytes, limitBytes);
    transaction.run(() -> insert(written, name, mediaType));
    return find(written.sha256()).orElseThrow();
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    return folder.open(sha256);
  }

  @Override
  public Optional<StoredFile> find(String sha256) {
    if (!FileFolder.isHash(sha256)) {
      return Optional.empty();
    }
    try {
      return transaction.call(() -> select(sha256));
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  private void insert(FileFolder.Written written, String name, String mediaType) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO files.stored_file (sha256, name, media_type, size, stored_at)
            VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING
            """)
        .setParameter(1, written.sha256())
        .setParameter(2, DisplayName.of(name))
        .setParameter(3, DisplayName.mediaType(mediaType))
        .setParameter(4, written.size())
        .setParameter(5, clock.instant().toString())
        .executeUpdate();
  }

  private Optional<StoredFile> select(String sha256) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT sha256, name, media_type, size, stored_at FROM files.stored_file
                WHERE sha256 = ?1
                """)
            .setParameter(1, sha256)
            .getResultList();
    return rows.stream().map(row -> file((Object[]) row)).findFirst();
  }

  private static StoredFile file(Object[] row) {
    return new StoredFile(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue(),
        ((Timestamp) row[4]).toInstant());
  }
}
