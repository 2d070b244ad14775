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
  private final SecondFactor factor;
  private final TokenRows tokens;
  private final OperatorToken operator;
  private final AuditTrail trail;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  SigningIn(
      AccountRows rows,
      PasswordHash passwords,
      Rights rights,
      SecondFactor factor,
      TokenRows tokens,
      OperatorToken operator,
      AuditTrail trail,
      OwnTransaction transaction,
      Clock clock) {
    this.rows = rows;
    this.passwords = passwords;
    this.rights = rights;
    this.factor = factor;
    this.tokens = tokens;
    this.operator = operator;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Optional<Actor> withPassword(String typed, String password, String code) {
    if (password.length() > 2 * PasswordRule.LONGEST) {
      return Optional.empty();
    }
    String same = AccountName.same(typed).replace('\0', ' ');
    Optional<AccountRow> account = transaction.get(() -> rows.bySignInName(same, clock.instant()));
    String name = account.map(AccountRow::name).orElse(same);
    // One hash and one update whether the name is known, locked or neither.
    String hash = account.flatMap(AccountRow::hash).orElse(passwords.nobodys());
    boolean right = passwords.matches(password, hash) && account.isPresent();
    boolean welcome =
        transaction.get(
            () ->
                right && factor.passes(account.get(), code)
                    ? rows.welcome(name, clock.instant())
                    : fail(name));
    write(account, welcome);
    return account.filter(known -> welcome).map(rights::of);
  }

  @Override
  public Optional<Actor> withToken(String token) {
    return operator.is(token)
        ? Optional.of(Actor.everywhere(Actor.Kind.TOKEN, "operator", Role.ADMIN.permissions()))
        : transaction.get(() -> ofAProgram(token));
  }

  private Optional<Actor> ofAProgram(String token) {
    return tokens
        .byHash(SecretToken.hash(token), clock.instant())
        .flatMap(
            row ->
                rows.find(row.account(), clock.instant())
                    .filter(account -> !account.shut())
                    .map(account -> TokenRights.actor(row, rights.of(account))));
  }

  private boolean fail(String name) {
    rows.fail(name, clock.instant());
    return false;
  }

  /** A name that nobody has is not kept: people type passwords into the wrong field. */
  private void write(Optional<AccountRow> account, boolean welcome) {
    Subject subject = new Subject("account", account.map(AccountRow::name).orElse("unknown"));
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
