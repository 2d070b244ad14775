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
    keep(FactSet.read(FactFolder.of(pack)));
  }

  @Override
  public void load() {
    try {
      keep(FactSet.read(FactFolder.universal()));
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (IOException ofOurOwnJar) {
      throw new UncheckedIOException(ofOurOwnJar);
    } catch (Exception notByKeeping) {
      throw new IllegalStateException(notByKeeping);
    }
  }

  private void keep(FactSet set) throws Exception {
    CurrentActor.as(Actor.HOUSE, () -> keeping.keep(set));
    snapshots.forget();
  }
}
