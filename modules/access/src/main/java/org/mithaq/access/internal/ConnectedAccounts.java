package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mithaq.access.openid.ProviderAnswer.Vouched;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Subject;

/** Which account somebody has whom the institution vouches for, and what the trail says of it. */
@ApplicationScoped
class ConnectedAccounts {
  private static final String ARRIVES = "InstitutionSignIn.arrive";
  private static final String CODE = "InstitutionSignIn.withCode";
  private static final String CONNECTS = "InstitutionSignIn.connect";

  private final IdentityRows identities;
  private final AccountRows accounts;
  private final LinkRows links;
  private final Rights rights;
  private final SecondFactor factor;
  private final AuditTrail trail;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  ConnectedAccounts(
      IdentityRows identities,
      AccountRows accounts,
      LinkRows links,
      Rights rights,
      SecondFactor factor,
      AuditTrail trail,
      OwnTransaction transaction,
      Clock clock) {
    this.identities = identities;
    this.accounts = accounts;
    this.links = links;
    this.rights = rights;
    this.factor = factor;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** By issuer and subject; the first time by an invitation to an address that is theirs. */
  public Optional<AccountRow> of(Vouched person) {
    return transaction.get(
        () -> {
          Instant now = clock.instant();
          return identities
              .account(person.issuer(), person.subject())
              .flatMap(name -> accounts.find(name, now))
              .or(() -> invited(person, now));
        });
  }

  public Actor welcome(AccountRow account) {
    Actor actor = rights.of(account);
    write(actor, ARRIVES, account.name());
    return actor;
  }

  /** A wrong code counts as a wrong password does. */
  public Optional<Actor> withCode(String name, String code) {
    Optional<Actor> actor =
        transaction.get(
            () -> {
              Optional<AccountRow> account = accounts.find(name, clock.instant());
              boolean passes =
                  account.filter(known -> factor.passes(known, code)).isPresent()
                      && accounts.welcome(name, clock.instant());
              if (!passes) {
                accounts.fail(name, clock.instant());
              }
              return account.filter(known -> passes).map(rights::of);
            });
    if (actor.isPresent()) {
      write(actor.get(), CODE, name);
    } else {
      refused(CODE, new Subject("account", name), "the second factor, or locked");
    }
    return actor;
  }

  public boolean connect(String issuer, String subject, String name) {
    Instant now = clock.instant();
    Optional<AccountRow> account =
        transaction.get(
            () ->
                accounts
                    .find(name, now)
                    .filter(one -> identities.insert(issuer, subject, one.name(), now)));
    if (account.isPresent()) {
      write(rights.of(account.get()), CONNECTS, name);
    } else {
      refused(CONNECTS, new Subject("account", name), "connected otherwise already");
    }
    return account.isPresent();
  }

  public void refused(String why) {
    refused(ARRIVES, new Subject("identity", "unknown"), why);
  }

  /** The subject is the institution's own number for a person, and says nothing elsewhere. */
  public void refused(Vouched person, String why) {
    refused(ARRIVES, new Subject("identity", person.subject()), why);
  }

  private Optional<AccountRow> invited(Vouched person, Instant now) {
    if (!person.emailVerified() || person.email().isEmpty()) {
      return Optional.empty();
    }
    Optional<AccountRow> account =
        accounts
            .byEmail(AccountName.same(person.email()), now)
            .filter(one -> one.hash().isEmpty() && !one.shut() && !one.connected())
            .filter(one -> links.isInvited(one.name(), now))
            .filter(one -> identities.insert(person.issuer(), person.subject(), one.name(), now));
    account.ifPresent(one -> connected(one, person));
    return account;
  }

  /** The link of the invitation has done what it was for. */
  private void connected(AccountRow account, Vouched person) {
    links.forget(account.name());
    if (account.fullName().isEmpty() && !person.fullName().isBlank()) {
      accounts.fullName(account.name(), ChoosingPassword.cut(person.fullName().strip()));
    }
    done(rights.of(account), CONNECTS, account.name());
  }

  private void write(Actor actor, String useCase, String account) {
    transaction.run(() -> done(actor, useCase, account));
  }

  private void done(Actor actor, String useCase, String account) {
    Optional<Subject> subject = Optional.of(new Subject("account", account));
    trail.done(new AuditTrail.Entry(actor, "", useCase, subject, ""));
  }

  private void refused(String useCase, Subject subject, String why) {
    trail.refused(new AuditTrail.Entry(Actor.STRANGER, "", useCase, Optional.of(subject), why));
  }
}
