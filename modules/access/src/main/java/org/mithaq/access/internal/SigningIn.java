package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.mithaq.access.Role;
import org.mithaq.access.SignIn;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Subject;

/**
 * No use case and in no transaction of its own: hashing takes a good part of a second, and a
 * failure must be counted whatever comes after.
 */
@ApplicationScoped
class SigningIn implements SignIn {
  private static final String USE_CASE = "SignIn.withPassword";

  private final AccountRows rows;
  private final PasswordHash passwords;
  private final Rights rights;
  private final OperatorToken operator;
  private final AuditTrail trail;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  SigningIn(
      AccountRows rows,
      PasswordHash passwords,
      Rights rights,
      OperatorToken operator,
      AuditTrail trail,
      OwnTransaction transaction,
      Clock clock) {
    this.rows = rows;
    this.passwords = passwords;
    this.rights = rights;
    this.operator = operator;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Optional<Actor> withPassword(String name, String password) {
    if (password.length() > 2 * AccountName.LONGEST_PASSWORD) {
      return Optional.empty();
    }
    String same = AccountName.same(name).replace('\0', ' ');
    Optional<AccountRows.Row> account = transaction.get(() -> rows.find(same, clock.instant()));
    // One hash and one update whether the name is known, locked or neither.
    String hash = account.map(AccountRows.Row::hash).orElse(passwords.nobodys());
    boolean right = passwords.matches(password, hash) && account.isPresent();
    boolean welcome =
        transaction.get(() -> right ? rows.welcome(same, clock.instant()) : fail(same));
    write(account, welcome);
    return account.filter(known -> welcome).map(rights::of);
  }

  @Override
  public Optional<Actor> withToken(String token) {
    return operator.is(token)
        ? Optional.of(Actor.everywhere(Actor.Kind.TOKEN, "operator", Role.ADMIN.permissions()))
        : Optional.empty();
  }

  private boolean fail(String name) {
    rows.fail(name, clock.instant());
    return false;
  }

  /** A name that nobody has is not kept: people type passwords into the wrong field. */
  private void write(Optional<AccountRows.Row> account, boolean welcome) {
    Subject subject = new Subject("account", account.map(AccountRows.Row::name).orElse("unknown"));
    Actor actor = account.filter(known -> welcome).map(rights::of).orElse(Actor.STRANGER);
    AuditTrail.Entry entry = new AuditTrail.Entry(actor, "", USE_CASE, Optional.of(subject), "");
    transaction.get(
        () -> {
          if (welcome) {
            trail.done(entry);
          } else {
            trail.refused(entry);
          }
          return null;
        });
  }
}
