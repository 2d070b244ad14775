package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.mithaq.access.OwnPassword;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Subject;

/** No use case: whoever comes with a link is nobody yet. */
@ApplicationScoped
class ChoosingPassword implements OwnPassword {
  private static final int LONGEST_NAME = 200;

  private final AccountRows accounts;
  private final SessionRows sessions;
  private final LinkRows links;
  private final LinkMail mail;
  private final PasswordHash passwords;
  private final AuditTrail trail;
  private final OwnTransaction transaction;
  private final ScheduledExecutorService executor;
  private final Clock clock;

  @Inject
  ChoosingPassword(
      AccountRows accounts,
      SessionRows sessions,
      LinkRows links,
      LinkMail mail,
      PasswordHash passwords,
      AuditTrail trail,
      OwnTransaction transaction,
      ScheduledExecutorService executor,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.links = links;
    this.mail = mail;
    this.passwords = passwords;
    this.trail = trail;
    this.transaction = transaction;
    this.executor = executor;
    this.clock = clock;
  }

  /** On another thread: the answer takes the same time whether there is such an address or not. */
  @Override
  public void forgotten(String email, LanguageTag reader, String portal) {
    executor.execute(() -> transaction.run(() -> send(email, reader, portal)));
  }

  @Override
  public Optional<String> ownerOf(String token) {
    return transaction.get(
        () ->
            links
                .owner(SecretToken.hash(token), clock.instant())
                .flatMap(name -> accounts.find(name, clock.instant()))
                .map(AccountRow::signInName));
  }

  @Override
  public Optional<String> choose(String token, String fullName, String password) {
    Optional<String> owner = ownerOf(token);
    if (owner.isEmpty()) {
      return owner;
    }
    PasswordRule.check(owner.get(), password);
    String hash = passwords.of(password);
    // The link is looked at once more: somebody else may have used it while the hash was made.
    return transaction.get(
        () ->
            links
                .owner(SecretToken.hash(token), clock.instant())
                .flatMap(name -> accounts.find(name, clock.instant()))
                .map(account -> chosen(account, fullName.strip(), hash)));
  }

  private String chosen(AccountRow account, String fullName, String hash) {
    accounts.password(account.name(), hash);
    if (!fullName.isEmpty()) {
      accounts.fullName(account.name(), cut(fullName));
    }
    links.forget(account.name());
    sessions.deleteAll(account.name());
    if (account.hash().isPresent()) {
      mail.changed(account);
    }
    write("OwnPassword.choose", account);
    return account.name();
  }

  static String cut(String fullName) {
    return fullName.substring(0, Math.min(LONGEST_NAME, fullName.length()));
  }

  /** Whoever signs in at the institution only gets no password here behind its back. */
  private void send(String email, LanguageTag reader, String portal) {
    accounts
        .byEmail(AccountName.same(email), clock.instant())
        .filter(account -> !account.shut())
        .filter(account -> account.hash().isPresent() || !account.connected())
        .ifPresent(
            account -> {
              mail.forgotten(account, reader, portal);
              write("OwnPassword.forgotten", account);
            });
  }

  private void write(String useCase, AccountRow account) {
    Optional<Subject> subject = Optional.of(new Subject("account", account.name()));
    trail.done(new AuditTrail.Entry(Actor.STRANGER, "", useCase, subject, ""));
  }
}
