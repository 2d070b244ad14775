package org.mithaq.conventions.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.StatusActionView;
import org.mithaq.conventions.domain.Participation;
import org.mithaq.conventions.domain.ParticipationRecord;
import org.mithaq.conventions.domain.StatusAction;
import org.mithaq.kernel.LegalDate;

/** From a participation to what the door shows of it on a day. */
final class ParticipationViews {
  private ParticipationViews() {}

  static ParticipationView on(Participation participation, LocalDate day) {
    ParticipationRecord record = participation.record();
    List<StatusActionView> actions =
        record.actions().stream().map(act -> action(record, act)).toList();
    return new ParticipationView(
        record.instrument(),
        record.iso3(),
        participation.on(day),
        participation.signed(),
        participation.consent().map(act -> act.kind().name()).orElse(""),
        participation.consent().map(StatusAction::date).orElse(LegalDate.UNKNOWN),
        participation.effective(),
        participation.denounced(),
        record.asOf(),
        actions,
        note(participation, day),
        record.source());
  }

  private static String note(Participation participation, LocalDate day) {
    String parent =
        participation.heldByParent(day)
            ? "the record of the parent instrument decides (a party to a protocol is party to the"
                + " convention it supplements)"
            : "";
    return Stream.of(participation.record().note(), parent)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static StatusActionView action(ParticipationRecord record, StatusAction act) {
    return new StatusActionView(
        record.instrument(),
        record.iso3(),
        act.kind(),
        act.date(),
        act.effective(),
        act.notification(),
        record.asOf(),
        act.note(),
        act.source());
  }
}
