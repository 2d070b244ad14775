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
  private static final String WITH_PASSWORD = "SignIn.withPassword";

  /** A name that nobody has is not kept: people type passwords into the wrong field. */
  private static final String NOBODY = "unknown";

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
      refuse(WITH_PASSWORD, NOBODY, "longer than any password");
      return Optional.empty();
    }
    String same = AccountName.same(typed).replace('\0', ' ');
    Optional<AccountRow> account = transaction.get(() -> rows.bySignInName(same, clock.instant()));
    String name = account.map(AccountRow::name).orElse(same);
    // One hash and one update whether the name is known, locked or neither.
    String hash = account.flatMap(AccountRow::hash).orElse(passwords.nobodys());
    boolean right = passwords.matches(password, hash) && account.isPresent();
    String refusal = transaction.get(() -> refusal(account, name, right, code));
    if (!refusal.isEmpty()) {
      refuse(WITH_PASSWORD, account.map(AccountRow::name).orElse(NOBODY), refusal);
      return Optional.empty();
    }
    Actor actor = rights.of(account.orElseThrow());
    write(actor);
    return Optional.of(actor);
  }

  @Override
  public Optional<Actor> withToken(String token) {
    if (operator.is(token)) {
      return Optional.of(Actor.everywhere(Actor.Kind.TOKEN, "operator", Role.ADMIN.permissions()));
    }
    Optional<Actor> program = transaction.get(() -> ofAProgram(token));
    if (program.isEmpty()) {
      refuse("SignIn.withToken", NOBODY, "unknown, over, or of an account that is shut");
    }
    return program;
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

  /** Counts what failed and forgets what went before a success; says why not, else nothing. */
  private String refusal(Optional<AccountRow> account, String name, boolean right, String code) {
    boolean passes = right && factor.passes(account.orElseThrow(), code);
    if (passes && rows.welcome(name, clock.instant())) {
      return "";
    }
    if (!passes) {
      rows.fail(name, clock.instant());
    }
    if (account.isEmpty()) {
      return "nobody of this name";
    }
    if (!right) {
      return account.get().locked() ? "wrong password, and locked" : "wrong password";
    }
    if (!passes) {
      return "no right code of the second factor";
    }
    return account.get().shut() ? "the account is shut" : "the account is locked";
  }

  private void write(Actor actor) {
    Optional<Subject> subject = Optional.of(new Subject("account", actor.name()));
    transaction.run(() -> trail.done(new AuditTrail.Entry(actor, "", WITH_PASSWORD, subject, "")));
  }

  private void refuse(String useCase, String account, String why) {
    Optional<Subject> subject = Optional.of(new Subject("account", account));
    trail.refused(new AuditTrail.Entry(Actor.STRANGER, "", useCase, subject, why));
  }
}
