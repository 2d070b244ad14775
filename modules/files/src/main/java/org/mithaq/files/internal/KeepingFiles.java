package org.mithaq.files.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mithaq.files.FileHealth;
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
  private final FileRows rows;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  KeepingFiles(
      @ConfigProperty(name = "mithaq.data", defaultValue = ".mithaq") String data,
      FileRows rows,
      OwnTransaction transaction,
      Clock clock) {
    this(new FileFolder(Path.of(data, "files")), rows, transaction, clock);
  }

  KeepingFiles(FileFolder folder, FileRows rows, OwnTransaction transaction, Clock clock) {
    this.folder = folder;
    this.rows = rows;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public StoredFile store(InputStream bytes, String name, String mediaType, long limitBytes)
      throws IOException {
    FileFolder.Written written = folder.write(bytes, limitBytes);
    transaction.run(() -> rows.add(written, name, mediaType, clock.instant()));
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
    return transaction.get(() -> rows.find(sha256)).map(FileHealth::file);
  }
}
