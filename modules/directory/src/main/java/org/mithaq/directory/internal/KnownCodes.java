package org.mithaq.directory.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.regions.Regions;

/** Which States and instruments rows may name: those of the regions. */
@ApplicationScoped
public class KnownCodes {
  private final Regions regions;

  @Inject
  public KnownCodes(Regions regions) {
    this.regions = regions;
  }

  ReadingRow reading() {
    Set<String> instruments =
        regions.all().stream()
            .flatMap(region -> region.instruments().stream())
            .collect(Collectors.toSet());
    return new ReadingRow(iso3 -> regions.state(iso3).isPresent(), instruments);
  }
}
