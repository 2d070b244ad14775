package org.mithaq.regions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Gated;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.regions.PackBoard;
import org.mithaq.regions.PackPart;

/**
 * Loads what lies in the folder of packs. It passes the gate but opens no transaction: a load takes
 * minutes and each part has transactions of its own.
 */
@Gated
@ApplicationScoped
class LoadingPacks implements PackBoard {
  private static final Logger LOG = Logger.getLogger(LoadingPacks.class.getName());

  private final PackFolder folder;
  private final PackRows rows;
  private final PackLoad load;
  private final OwnTransaction transaction;
  private volatile boolean gone;

  @Inject
  LoadingPacks(
      @ConfigProperty(name = "mithaq.packs", defaultValue = "packs") String folder,
      PackRows rows,
      PackFileRows files,
      RegionRows regions,
      KnownRegions known,
      @Any Instance<PackPart> parts,
      OwnTransaction transaction) {
    this(
        new PackFolder(Path.of(folder)),
        rows,
        new PackLoad(rows, files, regions, known, parts, transaction),
        transaction);
  }

  LoadingPacks(PackFolder folder, PackRows rows, PackLoad load, OwnTransaction transaction) {
    this.folder = folder;
    this.rows = rows;
    this.load = load;
    this.transaction = transaction;
  }

  @Override
  @Open
  public List<PackView> packs() {
    try {
      return transaction.call(rows::all);
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  @Override
  @Open
  public boolean firstLoadDone() {
    return gone;
  }

  @Override
  @Requires(Permission.LOAD_PACK)
  public synchronized void loadAll(boolean acceptNewer) {
    try (PacksInFolder packs = PacksInFolder.open(folder)) {
      packs.broken().forEach(this::broken);
      for (OpenedPack pack : packs.packs()) {
        CurrentActor.as(
            Actor.HOUSE,
            () -> {
              load.load(pack, acceptNewer);
              return null;
            });
      }
      gone = true;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The folder of packs cannot be read", unreadable);
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  private void broken(String name, Exception why) {
    LOG.log(Level.SEVERE, why, () -> "The pack " + name + " cannot be read");
    transaction.run(() -> rows.failed(name, "", "", String.valueOf(why.getMessage())));
  }
}
