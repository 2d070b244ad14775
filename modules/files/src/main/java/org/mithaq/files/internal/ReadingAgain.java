package org.mithaq.files.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mithaq.files.FileHealth;
import org.mithaq.files.KeptBytes;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;

/**
 * A plain bean like the file store: no transaction may be open while a disk is read. Who may have
 * it read is said by the use cases above.
 */
@ApplicationScoped
class ReadingAgain implements KeptBytes {
  private static final Duration TAKEN = Duration.ofMinutes(30);
  private static final Duration SOON = Duration.ofHours(20);

  private final FileFolder folder;
  private final FileRows rows;
  private final OwnTransaction transaction;
  private final Clock clock;
  private final Duration rest;

  @Inject
  ReadingAgain(
      @ConfigProperty(name = "mithaq.data", defaultValue = ".mithaq") String data,
      @ConfigProperty(name = "mithaq.custody.files.days", defaultValue = "30") int days,
      FileRows rows,
      OwnTransaction transaction,
      Clock clock) {
    this(new FileFolder(Path.of(data, "files")), Duration.ofDays(days), rows, transaction, clock);
  }

  ReadingAgain(
      FileFolder folder, Duration rest, FileRows rows, OwnTransaction transaction, Clock clock) {
    this.folder = folder;
    this.rest = rest;
    this.rows = rows;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public List<String> due(int atMost) {
    Instant now = clock.instant();
    return take(now.minus(rest), now.minus(SOON), atMost);
  }

  @Override
  public List<String> unreadSince(Instant moment, int atMost) {
    return take(moment, moment, atMost);
  }

  private List<String> take(Instant sound, Instant failing, int atMost) {
    Instant now = clock.instant();
    return transaction.get(() -> rows.due(sound, failing, now, now.plus(TAKEN), atMost));
  }

  @Override
  public FileHealth check(String sha256) {
    find(sha256)
        .orElseThrow(() -> RefusedException.notFound("No such file is kept: " + sha256 + "."));
    FileHealth.State state = folder.read(sha256);
    transaction.run(() -> rows.read(sha256, state, clock.instant()));
    return find(sha256).orElseThrow();
  }

  @Override
  public Optional<FileHealth> find(String sha256) {
    return FileFolder.isHash(sha256) ? transaction.get(() -> rows.find(sha256)) : Optional.empty();
  }

  @Override
  public List<FileHealth> failing(int atMost) {
    return transaction.get(() -> rows.failing(atMost));
  }

  @Override
  public Standing standing() {
    return transaction.get(rows::standing);
  }
}
