package org.mithaq.access.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.AccountView;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.OwnAccount;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;

/** Open to everybody who is a person here: it needs no right, and writes its own rows. */
@UseCase
@Open
class KeepingOwnAccount implements OwnAccount {
  private static final int LONGEST_NAME = 200;

  private final AccountRows accounts;
  private final SessionRows sessions;
  private final PasswordHash passwords;
  private final SecondFactor factor;
  private final LinkMail mail;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  KeepingOwnAccount(
      AccountRows accounts,
      SessionRows sessions,
      PasswordHash passwords,
      SecondFactor factor,
      LinkMail mail,
      AuditTrail trail,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.factor = factor;
    this.mail = mail;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public AccountView show() {
    return own().view();
  }

  @Override
  public void changePassword(String old, String chosen) {
    AccountRow own = own();
    if (!isRight(own, old)) {
      throw RefusedException.invalid("old", "the old password is not right");
    }
    PasswordRule.check(own.name(), chosen);
    accounts.password(own.name(), passwords.of(chosen));
    sessions.deleteAll(own.name());
    mail.changed(own);
    write("OwnAccount.changePassword");
  }

  @Override
  public String proposeSecondFactor() {
    own();
    return factor.propose();
  }

  @Override
  public Optional<List<String>> confirmSecondFactor(String secret, String code, String password) {
    AccountRow own = own();
    if (!secret.matches("[A-Z2-7]{32}") || !factor.fits(secret, code) || !isRight(own, password)) {
      return Optional.empty();
    }
    List<String> recovery = factor.keep(own.name(), secret);
    write("OwnAccount.confirmSecondFactor");
    return Optional.of(recovery);
  }

  @Override
  public String shownAs() {
    return accounts.shownAs(own().name()).orElse("");
  }

  @Override
  public void showAs(String name) {
    String shown = name.strip().replaceAll("\\s+", " ");
    if (shown.length() > LONGEST_NAME) {
      throw RefusedException.invalid("shownAs", "a name has at most 200 characters");
    }
    accounts.showAs(own().name(), shown);
    write("OwnAccount.showAs");
  }

  @Override
  public boolean removeSecondFactor(String password) {
    AccountRow own = own();
    if (!isRight(own, password)) {
      return false;
    }
    factor.forget(own.name());
    write("OwnAccount.removeSecondFactor");
    return true;
  }

  private boolean isRight(AccountRow own, String password) {
    return password.length() <= 2 * PasswordRule.LONGEST
        && own.hash().filter(hash -> passwords.matches(password, hash)).isPresent();
  }

  private AccountRow own() {
    Actor actor = CurrentActor.get();
    return Optional.of(actor)
        .filter(person -> person.kind() == Actor.Kind.PERSON)
        .flatMap(person -> accounts.find(person.name(), clock.instant()))
        .orElseThrow(
            () -> new RefusedException(new Refusal.Forbidden("This is for people signed in.")));
  }

  private void write(String useCase) {
    Actor actor = CurrentActor.get();
    Optional<Subject> subject = Optional.of(new Subject("account", actor.name()));
    trail.done(new AuditTrail.Entry(actor, "", useCase, subject, ""));
  }
}
