package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mithaq.access.Role;
import org.mithaq.access.SignIn;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Permission;
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
  private final OperatorToken operator;
  private final AuditTrail trail;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  SigningIn(
      AccountRows rows,
      PasswordHash passwords,
      OperatorToken operator,
      AuditTrail trail,
      OwnTransaction transaction,
      Clock clock) {
    this.rows = rows;
    this.passwords = passwords;
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
    Optional<AccountRows.Row> account = inOwn(() -> rows.find(same, clock.instant()));
    // One hash and one update whether the name is known, locked or neither.
    String hash = account.map(AccountRows.Row::hash).orElse(passwords.nobodys());
    boolean right = passwords.matches(password, hash) && account.isPresent();
    boolean welcome = inOwn(() -> right ? rows.welcome(same, clock.instant()) : fail(same));
    write(account, welcome);
    return account.filter(known -> welcome).map(SigningIn::actor);
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
    Actor actor = account.filter(known -> welcome).map(SigningIn::actor).orElse(Actor.STRANGER);
    AuditTrail.Entry entry = new AuditTrail.Entry(actor, "", USE_CASE, Optional.of(subject), "");
    inOwn(
        () -> {
          if (welcome) {
            trail.done(entry);
          } else {
            trail.refused(entry);
          }
          return null;
        });
  }

  private static Actor actor(AccountRows.Row account) {
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    account.roles().forEach(role -> permissions.addAll(role.permissions()));
    return Actor.everywhere(Actor.Kind.PERSON, account.name(), permissions);
  }

  private <T> T inOwn(java.util.concurrent.Callable<T> work) {
    try {
      return transaction.call(work);
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }
}
