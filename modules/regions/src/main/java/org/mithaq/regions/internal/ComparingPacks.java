package org.mithaq.regions.internal;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mithaq.access.CurrentActor;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.regions.PackUpdates;
import org.mithaq.regions.internal.PackRows.Row;

/** Compares the folder of packs with what is loaded, and queues a load. */
@UseCase
@Requires(Permission.LOAD_PACK)
class ComparingPacks implements PackUpdates {
  private final PackFolder folder;
  private final PackRows rows;
  private final PackFileRows files;
  private final Jobs jobs;

  @Inject
  ComparingPacks(
      @ConfigProperty(name = "mithaq.packs", defaultValue = "packs") String folder,
      PackRows rows,
      PackFileRows files,
      Jobs jobs) {
    this(new PackFolder(Path.of(folder)), rows, files, jobs);
  }

  ComparingPacks(PackFolder folder, PackRows rows, PackFileRows files, Jobs jobs) {
    this.folder = folder;
    this.rows = rows;
    this.files = files;
    this.jobs = jobs;
  }

  @Override
  @Requires(value = Permission.LOAD_PACK, audited = false)
  public List<PackState> compare() {
    Map<String, PackState> found = new TreeMap<>();
    rows.rows().forEach(row -> found.put(row.code(), gone(row)));
    try (PacksInFolder packs = PacksInFolder.open(folder)) {
      for (OpenedPack pack : packs.packs()) {
        found.put(pack.code(), compared(pack));
      }
      return List.copyOf(found.values());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The folder of packs cannot be read", unreadable);
    }
  }

  @Override
  public String accept(String code) {
    PackState pack =
        compare().stream()
            .filter(one -> one.code().equals(code) && !one.onDisk().isEmpty())
            .findFirst()
            .orElseThrow(() -> RefusedException.notFound("No pack " + code + " is in the folder."));
    if (!pack.waits()) {
      throw RefusedException.conflict("The pack in the folder is loaded already.");
    }
    return jobs.queue(AcceptedPack.KIND, Map.of(AcceptedPack.CODE, code), CurrentActor.get());
  }

  /** Loaded, or once tried, and no longer in the folder. */
  private static PackState gone(Row row) {
    return new PackState(
        row.code(),
        row.loadedVersion(),
        row.loadedAt(),
        "",
        row.state(),
        row.message(),
        false,
        List.of());
  }

  private PackState compared(OpenedPack pack) throws IOException {
    Optional<Row> row =
        rows.rows().stream().filter(one -> one.code().equals(pack.code())).findFirst();
    boolean same = row.filter(one -> one.loadedSha256().equals(pack.sha256())).isPresent();
    Optional<PackFiles> before = same ? Optional.empty() : files.of(pack.code());
    List<FileChange> changes =
        before.isPresent() ? PackComparison.of(before.get(), PackFiles.of(pack)) : List.of();
    return new PackState(
        pack.code(),
        row.map(Row::loadedVersion).orElse(""),
        row.flatMap(Row::loadedAt),
        pack.version(),
        row.map(Row::state).orElse("WAITING"),
        row.map(Row::message).orElse(""),
        same || before.isPresent(),
        changes);
  }
}
