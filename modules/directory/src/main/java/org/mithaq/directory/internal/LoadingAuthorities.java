package org.mithaq.directory.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.directory.Authority;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.TableFile;
import org.mithaq.regions.PackPart;
import org.mithaq.regions.RegionPack;

/** Loads the authorities that a pack brings in {@code authorities.csv}, as the house itself. */
@ApplicationScoped
public class LoadingAuthorities implements PackPart {
  static final String NAME = "authorities.csv";

  private final KeepingAuthorities keeping;
  private final KnownCodes known;

  @Inject
  public LoadingAuthorities(KeepingAuthorities keeping, KnownCodes known) {
    this.keeping = keeping;
    this.known = known;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load(RegionPack pack) throws Exception {
    List<Authority> authorities = read(pack);
    CurrentActor.as(Actor.HOUSE, () -> keeping.keepPack(pack.code(), authorities));
  }

  private List<Authority> read(RegionPack pack) throws Exception {
    Optional<InputStream> found = pack.file(NAME);
    if (found.isEmpty()) {
      return List.of();
    }
    try (InputStream in = found.get()) {
      AuthorityFile file = AuthorityFile.read(TableFile.read(in, NAME, "").get(0), known.reading());
      if (!file.problems().isEmpty()) {
        CellProblem first = file.problems().get(0);
        throw RefusedException.invalid(
            first.place().toString(),
            "pack " + pack.code() + ", " + first.place() + ": " + first.reason());
      }
      return file.authorities();
    }
  }
}
