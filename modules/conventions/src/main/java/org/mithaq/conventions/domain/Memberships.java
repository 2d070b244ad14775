package org.mithaq.conventions.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.kernel.LegalDate;

/** Reads the acts of a record in the order of their dates into memberships. */
final class Memberships {
  private final InstrumentTerms terms;
  private final LocalDate asOf;
  private final List<Membership> memberships = new ArrayList<>();

  private Memberships(InstrumentTerms terms, LocalDate asOf) {
    this.terms = terms;
    this.asOf = asOf;
  }

  static List<Membership> of(InstrumentTerms terms, ParticipationRecord record) {
    Memberships reading = new Memberships(terms, record.asOf().day().orElse(LocalDate.MAX));
    inOrder(record).forEach(reading::read);
    return List.copyOf(reading.memberships);
  }

  /** By date; a consent of unknown date came before what is dated, other such acts after it. */
  private static List<StatusAction> inOrder(ParticipationRecord record) {
    Comparator<StatusAction> order =
        Comparator.comparing(
            (StatusAction act) ->
                act.kind().consent() && !act.date().known() ? new LegalDate("0001") : act.date());
    return record.actions().stream().sorted(order).toList();
  }

  private void read(StatusAction act) {
    if (act.kind().consent()) {
      memberships.add(new Membership(act, depositOf(act), effectOf(act), Optional.empty()));
    } else if (act.kind() == StatusActionKind.DENUNCIATION) {
      Span end = endBy(act);
      memberships.replaceAll(
          membership -> membership.end().isPresent() ? membership : membership.endedOn(end));
    } else if (act.kind() == StatusActionKind.WITHDRAWAL_OF_DENUNCIATION
        && !memberships.isEmpty()) {
      int last = memberships.size() - 1;
      memberships.set(last, memberships.get(last).notEnded());
    }
  }

  private Span depositOf(StatusAction consent) {
    return Span.of(consent.date(), terms.openFrom().earliest().orElse(LocalDate.MIN), asOf);
  }

  private Span effectOf(StatusAction consent) {
    LegalDate effective = EntryIntoForce.of(consent, terms);
    if (effective.known()) {
      return Span.of(effective, LocalDate.MIN, asOf);
    }
    LocalDate inForce = terms.inForce().earliest().orElse(LocalDate.MIN);
    if (!consent.date().known()) {
      return new Span(inForce, asOf);
    }
    LocalDate deposit = consent.date().earliest().orElse(LocalDate.MIN);
    if (terms.daysLater().isEmpty() || !terms.inForce().known()) {
      return new Span(deposit, LocalDate.MAX).notBefore(inForce);
    }
    int days = terms.daysLater().getAsInt();
    LocalDate latest = consent.date().latest().orElse(asOf);
    return new Span(deposit.plusDays(days), latest.plusDays(days))
        .notBefore(terms.inForce().latest().orElse(LocalDate.MAX));
  }

  private Span endBy(StatusAction denunciation) {
    if (denunciation.effective().known()) {
      return Span.of(denunciation.effective(), LocalDate.MIN, asOf);
    }
    Optional<LocalDate> first = denunciation.date().earliest();
    Optional<LocalDate> last = denunciation.date().latest();
    if (first.isEmpty() || last.isEmpty()) {
      return new Span(LocalDate.MIN, asOf);
    }
    return new Span(
        terms.denunciation().effectOf(first.get()).orElse(first.get()),
        terms.denunciation().effectOf(last.get()).orElse(LocalDate.MAX));
  }
}
