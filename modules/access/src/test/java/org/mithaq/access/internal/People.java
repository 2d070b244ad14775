package org.mithaq.access.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.mithaq.access.AccountDraft;
import org.mithaq.access.Grant;
import org.mithaq.access.InstitutionSignIn;
import org.mithaq.access.Role;
import org.mithaq.access.openid.OpenIdProvider;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.notices.Mail;

/** The whole of access on a fresh database, with transactions as the container would open them. */
final class People implements AutoCloseable {
  static final String PASSWORD = "a long enough sentence";

  final JpaOnPostgres jpa = JpaOnPostgres.of("access");
  final HandClock clock = new HandClock();
  final Trail trail = new Trail(jpa, clock);
  final List<Mail> mails = new ArrayList<>();
  final Rights rights =
      new Rights(code -> code.equals("demonstration") ? Set.of("XDA", "XDB") : Set.of());
  final GrantRows grants = new GrantRows(jpa.entityManager());
  final AccountRows rows = new AccountRows(jpa.entityManager(), grants);
  final SessionRows sessionRows = new SessionRows(jpa.entityManager());
  final LinkRows links = new LinkRows(jpa.entityManager());
  final LinkMail linkMail = new LinkMail(links, mails::add, clock);
  final TokenRows tokenRows = new TokenRows(jpa.entityManager());

  /** Few rounds: what is tested is not how dear a hash is. */
  final PasswordHash passwords = new PasswordHash(10);

  final SealedSecret seal = new SealedSecret(Optional.of("the house"));
  final SecondFactor factor = new SecondFactor(new FactorRows(jpa.entityManager()), seal, clock);
  final IdentityRows identities = new IdentityRows(jpa.entityManager());
  final KeepingAccounts accounts =
      new KeepingAccounts(
          rows,
          grants,
          sessionRows,
          identities,
          linkMail,
          passwords,
          new WithinReach(rights),
          clock);
  final KeepingSessions sessions =
      new KeepingSessions(sessionRows, rows, rights, trail, jpa::inTransaction, clock);
  final KeepingOwnAccount own =
      new KeepingOwnAccount(rows, sessionRows, passwords, factor, linkMail, trail, clock);
  final KeepingTokens tokens = new KeepingTokens(tokenRows, trail, clock);
  private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
  final ChoosingPassword ownPassword =
      new ChoosingPassword(
          rows,
          sessionRows,
          links,
          linkMail,
          passwords,
          trail,
          jpa::inTransaction,
          executor,
          clock);

  void open(String name, Grant... held) {
    jpa.inTransaction(
        () -> rows.insert(name, passwords.of(PASSWORD), Set.of(held), clock.instant()));
  }

  void open(String name, Role role) {
    open(name, Grant.everywhere(role));
  }

  InstitutionSignIn elsewhere(OpenIdProvider provider, boolean secondFactor) {
    return new SigningInElsewhere(
        new Institution(Optional.of(provider), secondFactor),
        new ConnectedAccounts(
            identities, rows, links, rights, factor, trail, jpa::inTransaction, clock),
        new SealedNotes(seal, clock));
  }

  SigningIn signIn(Optional<String> operatorTokenFile) {
    return new SigningIn(
        rows,
        passwords,
        rights,
        factor,
        tokenRows,
        new OperatorToken(operatorTokenFile),
        trail,
        jpa::inTransaction,
        clock);
  }

  void open(AccountDraft draft) {
    jpa.inTransaction(() -> accounts.open(draft));
  }

  /** What was asked on another thread is done. */
  void settle() {
    try {
      executor.submit(() -> {}).get(10, java.util.concurrent.TimeUnit.SECONDS);
    } catch (Exception never) {
      throw new AssertionError(never);
    }
  }

  void forward(Duration time) {
    clock.forward(time);
  }

  @Override
  public void close() {
    executor.shutdownNow();
    jpa.close();
  }
}
