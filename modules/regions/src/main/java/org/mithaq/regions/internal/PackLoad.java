package org.mithaq.regions.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.PackPart;

/** Loads one pack: the region and its States, then every part, each in its own transactions. */
final class PackLoad {
  private static final Logger LOG = Logger.getLogger(PackLoad.class.getName());

  private final PackRows rows;
  private final PackFileRows files;
  private final RegionRows regions;
  private final KnownRegions known;
  private final Iterable<PackPart> parts;
  private final OwnTransaction transaction;

  PackLoad(
      PackRows rows,
      PackFileRows files,
      RegionRows regions,
      KnownRegions known,
      Iterable<PackPart> parts,
      OwnTransaction transaction) {
    this.rows = rows;
    this.files = files;
    this.regions = regions;
    this.known = known;
    this.parts = parts;
    this.transaction = transaction;
  }

  /**
   * Does what is to be done with a pack. A crash half-way leaves it not loaded, and the next start
   * loads it again from the beginning, which the parts bear.
   */
  void load(OpenedPack pack, boolean acceptNewer) {
    try {
      Optional<PackRows.Loaded> loaded = transaction.call(() -> rows.loaded(pack.code()));
      if (loaded.isPresent() && loaded.get().sha256().equals(pack.sha256())) {
        PackFiles content = PackFiles.of(pack);
        transaction.run(
            () -> {
              rows.unchanged(pack);
              if (files.of(pack.code()).isEmpty()) {
                files.put(pack.code(), content);
              }
            });
      } else if (loaded.isPresent() && !acceptNewer) {
        transaction.run(() -> rows.waiting(pack, waits(pack, loaded.get())));
      } else {
        loadWhole(pack);
      }
    } catch (Exception failure) {
      LOG.log(Level.SEVERE, failure, () -> "The pack " + pack.code() + " could not be loaded");
      transaction.run(() -> rows.failed(pack.code(), pack.version(), pack.sha256(), told(failure)));
    }
  }

  private void loadWhole(OpenedPack pack) throws Exception {
    LOG.info(() -> "Loading the pack " + pack.code() + ", version " + pack.version());
    transaction.run(() -> rows.begin(pack));
    transaction.run(() -> regions.replace(pack.region()));
    known.forget();
    for (PackPart part : inOrder()) {
      part.load(pack);
    }
    PackFiles content = PackFiles.of(pack);
    transaction.run(
        () -> {
          rows.loaded(pack);
          files.put(pack.code(), content);
        });
    LOG.info(() -> "Loaded the pack " + pack.code() + ", version " + pack.version());
  }

  private List<PackPart> inOrder() {
    return StreamSupport.stream(parts.spliterator(), false)
        .sorted(Comparator.comparingInt(PackPart::order))
        .toList();
  }

  private static String waits(OpenedPack pack, PackRows.Loaded loaded) {
    return pack.version().equals(loaded.version())
        ? "Other content under the loaded version " + loaded.version() + " waits to be accepted"
        : "Version " + pack.version() + " waits to be accepted; " + loaded.version() + " is loaded";
  }

  private static String told(Exception failure) {
    if (failure instanceof RefusedException refused
        && refused.refusal() instanceof Refusal.Invalid invalid) {
      return invalid.place() + ": " + invalid.reason();
    }
    return failure.getMessage() == null ? failure.getClass().getName() : failure.getMessage();
  }
}
