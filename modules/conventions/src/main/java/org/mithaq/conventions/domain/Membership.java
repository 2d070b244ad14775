package org.mithaq.conventions.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.conventions.ParticipationStatus;

/**
 * One consent to be bound and what became of it.
 *
 * @param act the consent
 * @param deposit when it was given
 * @param effect from when it binds
 * @param end when a denunciation ended it, empty while it lasts
 */
record Membership(StatusAction act, Span deposit, Span effect, Optional<Span> end) {
  Membership endedOn(Span when) {
    return new Membership(act, deposit, effect, Optional.of(when));
  }

  Membership notEnded() {
    return new Membership(act, deposit, effect, Optional.empty());
  }

  /** Where it stands on a day; empty before the consent. */
  Optional<ParticipationStatus> on(LocalDate day) {
    if (!deposit.possiblyBy(day)) {
      return Optional.empty();
    }
    return Optional.of(after(day));
  }

  private ParticipationStatus after(LocalDate day) {
    if (end.filter(span -> span.certainlyBy(day)).isPresent()) {
      return ParticipationStatus.FORMER_PARTY;
    }
    if (end.filter(span -> span.possiblyBy(day)).isPresent()) {
      return ParticipationStatus.UNKNOWN;
    }
    if (effect.certainlyBy(day)) {
      return ParticipationStatus.PARTY;
    }
    if (effect.possiblyBy(day) || !deposit.certainlyBy(day)) {
      return ParticipationStatus.UNKNOWN;
    }
    return ParticipationStatus.CONTRACTING_NOT_IN_FORCE;
  }
}
