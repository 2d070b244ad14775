package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.MailAddresses;
import org.mithaq.access.SignedIn;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;

/** Tells use cases of other contexts who is signed in, and where mail to somebody goes. */
@ApplicationScoped
class KnowingWhoActs implements SignedIn, MailAddresses {
  private final AccountRows accounts;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  KnowingWhoActs(AccountRows accounts, AuditTrail trail, Clock clock) {
    this.accounts = accounts;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public String account() {
    Actor actor = CurrentActor.get();
    if (actor.kind() != Actor.Kind.PERSON) {
      throw new RefusedException(new Refusal.Forbidden("This is for people signed in."));
    }
    return actor.name();
  }

  @Override
  public void did(String useCase, Subject subject) {
    Actor actor = CurrentActor.get();
    trail.done(new AuditTrail.Entry(actor, "", useCase, Optional.of(subject), ""));
  }

  @Override
  public Optional<String> of(String account) {
    return accounts
        .find(account, clock.instant())
        .filter(row -> !row.shut())
        .map(AccountRow::email)
        .filter(email -> !email.isEmpty());
  }
}
