package org.mithaq.app.ui.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mithaq.app.wiring.Settings;
import org.mithaq.kernel.Permission;

/**
 * The backups that were made of this data folder. Making one reads the database's own files and the
 * secrets, which the portal cannot and must not; the {@code mithaq} command does.
 */
@Named
@RequestScoped
public class BackupsPage {
  private static final int SHOWN = 50;

  @Inject private Administration administration;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "mithaq.backup.days", defaultValue = "7")
  private int days;

  private List<Backup> backups;

  /** One backup. */
  public record Backup(Instant made, long bytes, String place) {
    public long megabytes() {
      return Math.max(1, bytes >> 20);
    }
  }

  public void load() {
    administration.opens(Permission.REDELIVER_EVENTS);
  }

  /** The newest first. */
  public List<Backup> getBackups() {
    if (backups == null) {
      backups = folder().map(BackupsPage::read).orElse(List.of());
    }
    return backups;
  }

  /** Days since the last one. */
  public long getAge() {
    return Duration.between(getBackups().get(0).made(), clock.instant()).toDays();
  }

  public boolean isOld() {
    return getBackups().isEmpty()
        || getBackups().get(0).made().isBefore(clock.instant().minus(Duration.ofDays(getDays())));
  }

  /** From how many days on the last one is too old. */
  public int getDays() {
    return days;
  }

  private Optional<Path> folder() {
    return settings.text("MITHAQ_DATA").map(Path::of);
  }

  private static List<Backup> read(Path data) {
    Path list = data.resolve("backups.tsv");
    if (!Files.isReadable(list)) {
      return List.of();
    }
    try {
      return Files.readAllLines(list).stream()
          .map(line -> line.split("\t", 3))
          .filter(parts -> parts.length == 3)
          .map(parts -> new Backup(Instant.parse(parts[0]), Long.parseLong(parts[1]), parts[2]))
          .sorted(Comparator.comparing(Backup::made).reversed())
          .limit(SHOWN)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
