package org.mithaq.conventions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.UniversalInstruments;
import org.mithaq.conventions.facts.FactFolder;
import org.mithaq.conventions.facts.FactSet;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.PackPart;
import org.mithaq.regions.RegionPack;

/** Loads what this module and the packs say of conventions, as the house itself. */
@ApplicationScoped
public class LoadingFacts implements PackPart, UniversalInstruments {
  private final KeepingFacts keeping;
  private final Snapshots snapshots;

  @Inject
  public LoadingFacts(KeepingFacts keeping, Snapshots snapshots) {
    this.keeping = keeping;
    this.snapshots = snapshots;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load(RegionPack pack) throws Exception {
    keep(FactFolder.of(pack));
  }

  @Override
  public void load() {
    try {
      keep(FactFolder.universal());
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (IOException ofOurOwnJar) {
      throw new UncheckedIOException(ofOurOwnJar);
    } catch (Exception notByKeeping) {
      throw new IllegalStateException(notByKeeping);
    }
  }

  private void keep(FactFolder folder) throws Exception {
    try {
      FactSet set = FactSet.read(folder);
      CurrentActor.as(Actor.HOUSE, () -> keeping.keep(set));
    } catch (RefusedException refused) {
      throw placed(folder, refused);
    }
    snapshots.forget();
  }

  /** Who reads the log at start sees only the reason: let it say where, too. */
  private static RefusedException placed(FactFolder folder, RefusedException refused) {
    return refused.refusal() instanceof Refusal.Invalid invalid
        ? RefusedException.invalid(
            invalid.place(), folder.origin() + ", " + invalid.place() + ": " + invalid.reason())
        : refused;
  }
}
