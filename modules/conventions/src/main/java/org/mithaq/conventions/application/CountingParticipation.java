package org.mithaq.conventions.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mithaq.conventions.CountView;
import org.mithaq.conventions.ParticipationCounts;
import org.mithaq.conventions.ParticipationStatus;
import org.mithaq.conventions.domain.FactRow;
import org.mithaq.conventions.domain.Participation;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Counts over the copy in memory (INV-08). */
@UseCase
@Open
public class CountingParticipation implements ParticipationCounts {
  private final Snapshots snapshots;
  private final Regions regions;

  @Inject
  public CountingParticipation(Snapshots snapshots, Regions regions) {
    this.snapshots = snapshots;
    this.regions = regions;
  }

  @Override
  public CountView count(String instrument, LocalDate on) {
    String code = instrument.toUpperCase(Locale.ROOT);
    List<Participation> real =
        snapshots.current().participations().stream()
            .filter(participation -> participation.record().instrument().equals(code))
            .filter(participation -> !demonstration(participation.record().iso3()))
            .toList();
    int signatories =
        (int)
            real.stream()
                .filter(Participation::hasSigned)
                .filter(participation -> !signedAfter(participation, on))
                .count();
    return new CountView(
        code,
        with(real, ParticipationStatus.PARTY, on),
        signatories,
        with(real, ParticipationStatus.UNKNOWN, on),
        real.size(),
        published(code, on));
  }

  private boolean demonstration(String iso3) {
    return regions.state(iso3).filter(StateView::demonstration).isPresent();
  }

  private static boolean signedAfter(Participation participation, LocalDate on) {
    return participation.signed().earliest().filter(day -> day.isAfter(on)).isPresent();
  }

  private static int with(List<Participation> real, ParticipationStatus status, LocalDate on) {
    return (int) real.stream().filter(participation -> participation.on(on) == status).count();
  }

  private Optional<CountView.Published> published(String code, LocalDate on) {
    return snapshots.current().publishedCounts().stream()
        .filter(row -> row.cell("instrument").equals(code))
        .filter(row -> !LocalDate.parse(row.cell("as_of")).isAfter(on))
        .max(Comparator.comparing(row -> row.cell("as_of")))
        .map(CountingParticipation::published);
  }

  private static CountView.Published published(FactRow row) {
    return new CountView.Published(
        Integer.parseInt(row.cell("signatories")),
        Integer.parseInt(row.cell("parties")),
        LegalDate.parse(row.cell("as_of")),
        row.cell("source"));
  }
}
