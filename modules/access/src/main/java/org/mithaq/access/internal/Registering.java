package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;
import org.mithaq.access.Registration;
import org.mithaq.access.internal.RegistrationRows.Asked;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;

/** No use case: whoever registers is nobody yet. */
@ApplicationScoped
class Registering implements Registration {
  /** So long a link is good, and what was typed is kept. */
  static final Duration GOOD = Duration.ofDays(1);

  /** One mail an address within it, however often somebody asks. */
  static final Duration QUIET = Duration.ofMinutes(10);

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 100;
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+");

  private final AccountRows accounts;
  private final RegistrationRows rows;
  private final LinkMail mail;
  private final PasswordHash passwords;
  private final AuditTrail trail;
  private final OwnTransaction transaction;
  private final ScheduledExecutorService executor;
  private final Clock clock;

  @Inject
  Registering(
      AccountRows accounts,
      RegistrationRows rows,
      LinkMail mail,
      PasswordHash passwords,
      AuditTrail trail,
      OwnTransaction transaction,
      ScheduledExecutorService executor,
      Clock clock) {
    this.accounts = accounts;
    this.rows = rows;
    this.mail = mail;
    this.passwords = passwords;
    this.trail = trail;
    this.transaction = transaction;
    this.executor = executor;
    this.clock = clock;
  }

  /** On another thread: the answer takes the same time whether there is such an address or not. */
  @Override
  public void ask(String email, LanguageTag reader, String portal) {
    String address = AccountName.same(email);
    if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
      throw RefusedException.invalid("email", "this is no mail address");
    }
    executor.execute(() -> transaction.run(() -> send(address, reader, portal)));
  }

  @Override
  public Optional<String> addressOf(String token) {
    return transaction.get(
        () -> rows.find(SecretToken.hash(token), clock.instant()).map(Asked::email));
  }

  @Override
  public boolean confirm(String token, String fullName, String password) {
    Optional<String> address = addressOf(token);
    if (address.isEmpty()) {
      return false;
    }
    PasswordRule.check(address.get(), password);
    String hash = passwords.of(password);
    String name = fullName.replace('\0', ' ').strip();
    String cut = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    return transaction.get(() -> made(token, cut, hash));
  }

  /** The link is looked at once more: it may have been used while the hash was made. */
  private boolean made(String token, String fullName, String hash) {
    Instant now = clock.instant();
    Optional<Asked> asked = rows.find(SecretToken.hash(token), now);
    if (asked.isEmpty()) {
      return false;
    }
    rows.forget(asked.get().email());
    String account = "reader-" + UUID.randomUUID();
    if (accounts.bySignInName(asked.get().email(), now).isPresent()
        || !rows.insertReader(account, asked.get(), fullName, hash, now)) {
      return false;
    }
    Optional<Subject> subject = Optional.of(new Subject("account", account));
    trail.done(new AuditTrail.Entry(Actor.STRANGER, "", "Registration.confirm", subject, ""));
    return true;
  }

  private void send(String address, LanguageTag reader, String portal) {
    Instant now = clock.instant();
    String token = SecretToken.fresh();
    Asked asked = new Asked(address, reader.code());
    if (!rows.ask(asked, SecretToken.hash(token), now, now.minus(QUIET), now.plus(GOOD))) {
      return;
    }
    Optional<AccountRow> known = accounts.bySignInName(address, now);
    if (known.isEmpty()) {
      mail.register(address, token, reader, portal);
    } else if (!known.get().shut() && !known.get().email().isEmpty()) {
      mail.registered(known.get(), reader, portal);
    }
  }
}
