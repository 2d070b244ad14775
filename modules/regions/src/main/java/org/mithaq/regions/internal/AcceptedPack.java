package org.mithaq.regions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mithaq.access.CurrentActor;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.PackPart;

/** Loads a pack that an administrator accepted. */
@ApplicationScoped
public class AcceptedPack implements JobWork {
  static final String KIND = "pack-load";
  static final String CODE = "code";

  private final PackFolder folder;
  private final PackLoad load;
  private final PackRows rows;
  private final OwnTransaction transaction;

  @Inject
  AcceptedPack(
      @ConfigProperty(name = "mithaq.packs", defaultValue = "packs") String folder,
      PackRows rows,
      PackFileRows files,
      RegionRows regions,
      KnownRegions known,
      @Any Instance<PackPart> parts,
      OwnTransaction transaction) {
    this(
        new PackFolder(Path.of(folder)),
        new PackLoad(rows, files, regions, known, parts, transaction),
        rows,
        transaction);
  }

  AcceptedPack(PackFolder folder, PackLoad load, PackRows rows, OwnTransaction transaction) {
    this.folder = folder;
    this.load = load;
    this.rows = rows;
    this.transaction = transaction;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** As the house: a pack brings what no single person has the right to. */
  @Override
  public void run(JobRun run) throws Exception {
    String code = run.parameters().get(CODE);
    run.progress(0, 1, "Loading the pack " + code);
    try (PacksInFolder packs = PacksInFolder.open(folder)) {
      OpenedPack pack =
          packs.packs().stream()
              .filter(one -> one.code().equals(code))
              .findFirst()
              .orElseThrow(
                  () -> RefusedException.notFound("No pack " + code + " is in the folder."));
      CurrentActor.as(
          Actor.HOUSE,
          () -> {
            load.load(pack, true);
            return null;
          });
      Optional<PackRows.Loaded> loaded = transaction.get(() -> rows.loaded(code));
      if (loaded.filter(one -> one.sha256().equals(pack.sha256())).isEmpty()) {
        throw RefusedException.conflict(
            transaction.get(() -> rows.rows()).stream()
                .filter(row -> row.code().equals(code))
                .map(PackRows.Row::message)
                .findFirst()
                .orElse("The pack was not loaded."));
      }
      run.result("version", pack.version());
      run.progress(1, 1, "Loaded");
    }
  }
}
