package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.Arrival;
import org.mithaq.access.Arrival.Why;
import org.mithaq.access.Departure;
import org.mithaq.access.InstitutionSignIn;
import org.mithaq.access.openid.Asked;
import org.mithaq.access.openid.OpenIdProvider;
import org.mithaq.access.openid.ProviderAnswer;
import org.mithaq.access.openid.ProviderAnswer.Vouched;
import org.mithaq.kernel.LanguageTag;

/** No use case: it is asked before anybody knows who acts. */
@ApplicationScoped
class SigningInElsewhere implements InstitutionSignIn {
  private static final Duration AWAY = Duration.ofMinutes(10);
  private static final Duration AT_THE_DOOR = Duration.ofMinutes(5);
  private static final String DEPARTURE = "departure";
  private static final String CODE = "code";
  private static final String CONNECT = "connect";

  private final Institution institution;
  private final ConnectedAccounts accounts;
  private final SealedNotes notes;

  @Inject
  SigningInElsewhere(Institution institution, ConnectedAccounts accounts, SealedNotes notes) {
    this.institution = institution;
    this.accounts = accounts;
    this.notes = notes;
  }

  @Override
  public Optional<String> name() {
    return institution.provider().map(OpenIdProvider::name);
  }

  @Override
  public Optional<Departure> depart(URI comeBack, String to, LanguageTag reader) {
    Asked asked =
        new Asked(SecretToken.fresh(), SecretToken.fresh(), SecretToken.fresh(), comeBack);
    return institution
        .provider()
        .flatMap(provider -> provider.leave(asked, reader.code()))
        .map(address -> new Departure(address, kept(asked, to)));
  }

  @Override
  public Arrival arrive(String kept, String query) {
    Optional<List<String>> words = notes.open(DEPARTURE, kept);
    if (words.isEmpty() || institution.provider().isEmpty()) {
      accounts.refused("the browser kept nothing of its departure, or came too late");
      return new Arrival.Refused(Why.FOREIGN, "");
    }
    List<String> word = words.get();
    Asked asked = new Asked(word.get(0), word.get(1), word.get(2), URI.create(word.get(3)));
    return arrived(institution.provider().get().arrive(asked, cameBack(asked, query)), word.get(4));
  }

  @Override
  public Arrival withCode(String ticket, String code) {
    Optional<List<String>> words = notes.open(CODE, ticket);
    if (words.isEmpty()) {
      accounts.refused("the ticket for the code is over");
      return new Arrival.Refused(Why.FOREIGN, "");
    }
    String to = words.get().get(1);
    return accounts
        .withCode(words.get().get(0), code)
        .<Arrival>map(actor -> new Arrival.Welcome(actor, to))
        .orElseGet(() -> new Arrival.Refused(Why.CODE, to));
  }

  @Override
  public boolean connect(String ticket, String account) {
    return notes
        .open(CONNECT, ticket)
        .filter(word -> accounts.connect(word.get(0), word.get(1), AccountName.same(account)))
        .isPresent();
  }

  @Override
  public Optional<URI> signOut(URI comeBack) {
    return institution.provider().flatMap(provider -> provider.signOut(comeBack));
  }

  private Arrival arrived(ProviderAnswer answer, String to) {
    if (answer instanceof ProviderAnswer.Not not) {
      accounts.refused(not.why() + ": " + not.detail());
      return new Arrival.Refused(Why.valueOf(not.why().name()), to);
    }
    if (answer instanceof ProviderAnswer.Away away) {
      accounts.refused("AWAY: " + away.detail());
      return new Arrival.Refused(Why.AWAY, to);
    }
    return arrived((Vouched) answer, to);
  }

  private Arrival arrived(Vouched person, String to) {
    Optional<AccountRow> account = accounts.of(person);
    if (account.isEmpty()) {
      accounts.refused(person, "nobody here, and no invitation to a verified address");
      List<String> who = List.of(person.issuer(), person.subject());
      return new Arrival.Nobody(notes.seal(CONNECT, AT_THE_DOOR, who), to);
    }
    if (account.get().shut()) {
      accounts.refused(person, "the account is shut");
      return new Arrival.Refused(Why.SHUT, to);
    }
    if (institution.secondFactor() && account.get().totp().isPresent()) {
      List<String> who = List.of(account.get().name(), to);
      return new Arrival.CodeNeeded(notes.seal(CODE, AT_THE_DOOR, who), to);
    }
    return new Arrival.Welcome(accounts.welcome(account.get()), to);
  }

  private String kept(Asked asked, String to) {
    return notes.seal(
        DEPARTURE,
        AWAY,
        List.of(asked.state(), asked.nonce(), asked.verifier(), asked.comeBack().toString(), to));
  }

  /** What does not read as an address is no answer; its reader says so. */
  private static URI cameBack(Asked asked, String query) {
    try {
      return URI.create(asked.comeBack() + "?" + query);
    } catch (IllegalArgumentException malformed) {
      return asked.comeBack();
    }
  }
}
