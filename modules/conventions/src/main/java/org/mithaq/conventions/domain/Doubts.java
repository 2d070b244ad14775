package org.mithaq.conventions.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.kernel.LegalDate;

/**
 * What looks odd in a record, in plain sentences. Odd is not wrong: depositaries record acceptance
 * without signature, accession by a signatory and participation by virtue of an amending protocol
 * (INV-03 as corrected), and signature windows of the data are not all verified (INV-04).
 */
public final class Doubts {
  private Doubts() {}

  public static List<String> about(ParticipationRecord record, InstrumentTerms terms) {
    List<String> doubts = new ArrayList<>();
    for (StatusAction act : record.actions()) {
      switch (act.kind()) {
        case RATIFICATION, ACCEPTANCE, APPROVAL -> {
          if (!signedBefore(record, act.date())) {
            doubts.add(act.kind() + " without an earlier signature: is it an accession?");
          }
        }
        case ACCESSION -> {
          if (signedBefore(record, act.date())) {
            doubts.add("ACCESSION although the State had signed: is it a ratification?");
          }
        }
        case SIGNATURE -> outsideWindow(act, terms).ifPresent(doubts::add);
        default -> {}
      }
    }
    return List.copyOf(doubts);
  }

  private static boolean signedBefore(ParticipationRecord record, LegalDate date) {
    return record.actions().stream()
        .filter(act -> act.kind() == StatusActionKind.SIGNATURE)
        .anyMatch(act -> !act.date().known() || !date.known() || !after(act.date(), date));
  }

  private static boolean after(LegalDate one, LegalDate other) {
    return one.earliest().orElseThrow().isAfter(other.latest().orElseThrow());
  }

  private static Optional<String> outsideWindow(StatusAction signature, InstrumentTerms terms) {
    Optional<LocalDate> latest = signature.date().latest();
    Optional<LocalDate> earliest = signature.date().earliest();
    Optional<LocalDate> from = terms.openFrom().earliest();
    Optional<LocalDate> until = terms.openUntil().latest();
    boolean early = latest.isPresent() && from.isPresent() && latest.get().isBefore(from.get());
    boolean late = earliest.isPresent() && until.isPresent() && earliest.get().isAfter(until.get());
    return early || late
        ? Optional.of(
            "signature on "
                + signature.date()
                + " outside the window "
                + terms.openFrom()
                + " to "
                + terms.openUntil())
        : Optional.empty();
  }
}
