package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.mithaq.access.Sessions;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Subject;

/** No use case: it is asked before anybody knows who acts. */
@ApplicationScoped
class KeepingSessions implements Sessions {
  private final SessionRows sessions;
  private final AccountRows accounts;
  private final Rights rights;
  private final AuditTrail trail;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  KeepingSessions(
      SessionRows sessions,
      AccountRows accounts,
      Rights rights,
      AuditTrail trail,
      OwnTransaction transaction,
      Clock clock) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.rights = rights;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String begin(String account) {
    String token = SecretToken.fresh();
    transaction.run(
        () -> sessions.insert(SecretToken.hash(token), AccountName.same(account), clock.instant()));
    return token;
  }

  @Override
  public Optional<Actor> resume(String token) {
    return transaction.get(
        () ->
            sessions
                .use(SecretToken.hash(token), clock.instant())
                .flatMap(account -> accounts.find(account, clock.instant()))
                .filter(account -> !account.shut())
                .map(rights::of));
  }

  @Override
  public void end(String token) {
    transaction.run(
        () ->
            sessions
                .delete(SecretToken.hash(token))
                .flatMap(account -> accounts.find(account, clock.instant()))
                .ifPresent(this::writeEnd));
  }

  private void writeEnd(AccountRow account) {
    Optional<Subject> subject = Optional.of(new Subject("account", account.name()));
    trail.done(new AuditTrail.Entry(rights.of(account), "", "Sessions.end", subject, ""));
  }
}
