package org.mithaq.access.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import org.mithaq.access.OwnRecord;
import org.mithaq.access.SignedIn;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.notices.ForgetMail;

/** Open to everybody who is a person here: it needs no right, and writes its own rows. */
@UseCase
@Open
class KeepingOwnRecord implements OwnRecord {
  private static final int LONGEST_NAME = 200;

  private final AccountRows accounts;
  private final RecordRows rows;
  private final PasswordHash passwords;
  private final SignedIn signedIn;
  private final ForgetMail mail;
  private final Clock clock;

  @Inject
  KeepingOwnRecord(
      AccountRows accounts,
      RecordRows rows,
      PasswordHash passwords,
      SignedIn signedIn,
      ForgetMail mail,
      Clock clock) {
    this.accounts = accounts;
    this.rows = rows;
    this.passwords = passwords;
    this.signedIn = signedIn;
    this.mail = mail;
    this.clock = clock;
  }

  @Override
  public View show() {
    AccountRow own = own();
    return new View(
        own.name(),
        own.signInName(),
        own.fullName(),
        own.email(),
        own.language(),
        accounts.shownAs(own.name()).orElse(""),
        rows.identities(own.name()),
        own.selfRegistered(),
        rows.since(own.name()),
        own.totp().isPresent(),
        own.grants().stream()
            .map(grant -> (grant.role() + " " + grant.place().code()).strip())
            .sorted()
            .toList(),
        rows.sessions(own.name(), clock.instant()),
        rows.tokens(own.name()),
        rows.acts(own.name()));
  }

  @Override
  public String calledBy() {
    AccountRow own = own();
    return own.selfRegistered() && !own.fullName().isEmpty() ? own.fullName() : own.signInName();
  }

  @Override
  public void rename(String fullName) {
    String name = fullName.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
      throw RefusedException.invalid("fullName", "a name has 1 to 200 characters");
    }
    AccountRow own = own();
    accounts.fullName(own.name(), name);
    did("OwnRecord.rename", own);
  }

  @Override
  public void leave(String password) {
    AccountRow own = own();
    if (password.length() > 2 * PasswordRule.LONGEST
        || own.hash().filter(hash -> passwords.matches(password, hash)).isEmpty()) {
      throw RefusedException.invalid("old", "the password is not right");
    }
    if (!own.selfRegistered() || !own.grants().isEmpty()) {
      throw RefusedException.conflict("An administrator ends this account.");
    }
    mail.forget(own.email());
    rows.delete(own.name(), own.email());
    did("OwnRecord.leave", own);
  }

  private AccountRow own() {
    return accounts
        .find(signedIn.account(), clock.instant())
        .orElseThrow(
            () -> new RefusedException(new Refusal.Forbidden("This is for people signed in.")));
  }

  private void did(String useCase, AccountRow own) {
    signedIn.did(useCase, new Subject("account", own.name()));
  }
}
