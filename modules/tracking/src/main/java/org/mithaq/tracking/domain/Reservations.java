package org.mithaq.tracking.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mithaq.conventions.StatementView;

/**
 * What a State has reserved on a day, as far as statements are recorded. Permissibility is not
 * judged (INV-06); where no statement is recorded at all, it is not known that there is none.
 *
 * @param statements of the State to the instruments in question
 */
public record Reservations(List<StatementView> statements, LocalDate on) {
  private static final Set<String> RESERVING = Set.of("RESERVATION", "DECLARATION_AND_RESERVATION");

  public boolean recorded() {
    return !statements.isEmpty();
  }

  /** Whether a reservation that stands names the obligation or what it is a part of. */
  public boolean covers(String obligation) {
    return statements.stream()
        .filter(this::stands)
        .flatMap(one -> one.obligations().stream())
        .anyMatch(named -> obligation.equals(named) || obligation.startsWith(named + "/"));
  }

  /** The classification of an editor goes before the label of the source. */
  private boolean stands(StatementView one) {
    boolean unclassified =
        one.kindAsClassified().isEmpty() || one.kindAsClassified().equals("UNSPECIFIED_STATEMENT");
    String kind = unclassified ? one.kindAsLabelled() : one.kindAsClassified();
    boolean made = one.date().earliest().filter(day -> day.isAfter(on)).isEmpty();
    boolean withdrawn = one.withdrawn().latest().filter(day -> !day.isAfter(on)).isPresent();
    return RESERVING.contains(kind) && made && !withdrawn;
  }
}
