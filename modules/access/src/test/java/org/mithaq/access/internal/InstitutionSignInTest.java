package org.mithaq.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.AccountView.Standing;
import org.mithaq.access.Arrival;
import org.mithaq.access.Arrival.Why;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Departure;
import org.mithaq.access.Grant;
import org.mithaq.access.InstitutionSignIn;
import org.mithaq.access.Invitation;
import org.mithaq.access.Role;
import org.mithaq.access.openid.InventedProvider;
import org.mithaq.access.openid.OpenIdProvider;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;

/** From who somebody is at the institution to who they are here. */
class InstitutionSignInTest {
  private static final URI BACK = URI.create("http://127.0.0.1:9080/sign-in/institution/back");
  private static final LanguageTag ENGLISH = LanguageTag.of("en");
  private static final String AMINA = "amina@example.org";

  private final People people = new People();
  private final InventedProvider institution = new InventedProvider();
  private final InstitutionSignIn elsewhere = elsewhere(false);

  @BeforeEach
  void asTheHouse() {
    CurrentActor.set(Actor.HOUSE);
  }

  @AfterEach
  void close() {
    CurrentActor.clear();
    institution.close();
    people.close();
  }

  @Test
  void whoIsInvitedAtTheirVerifiedAddressIsConnectedAndComesInFromThenOn() {
    invite(AMINA);

    assertThat(arrives("/desk/tasks"))
        .isInstanceOfSatisfying(
            Arrival.Welcome.class,
            welcome -> {
              assertThat(welcome.actor().name()).isEqualTo(AMINA);
              assertThat(welcome.to()).isEqualTo("/desk/tasks");
            });
    assertThat(people.jpa.inTransaction(() -> people.accounts.find(AMINA)))
        .hasValueSatisfying(
            account -> {
              assertThat(account.standing()).isEqualTo(Standing.ACTIVE);
              assertThat(account.connected()).isTrue();
              assertThat(account.fullName()).isEqualTo("Amina of the Institute");
            });
    institution.person = claims -> claims.claim("email", "married@example.org");
    assertThat(arrives("/desk")).as("the address counts once").isInstanceOf(Arrival.Welcome.class);
    assertThat(people.trail.rows())
        .contains(
            "PERSON:amina@example.org  InstitutionSignIn.connect account:amina@example.org  DONE",
            "PERSON:amina@example.org  InstitutionSignIn.arrive account:amina@example.org  DONE");
  }

  @Test
  void anAddressThatIsNotVerifiedOpensNoInvitation() {
    invite(AMINA);
    institution.person = claims -> claims.claim("email_verified", false);
    assertThat(arrives("/desk")).isInstanceOf(Arrival.Nobody.class);
    assertThat(people.trail.rows())
        .contains(
            "STRANGER:stranger  InstitutionSignIn.arrive identity:number-1"
                + " nobody here, and no invitation to a verified address REFUSED");
  }

  @Test
  void anInvitationThatIsOverOpensNothing() {
    invite(AMINA);
    people.forward(Duration.ofDays(8));
    assertThat(arrives("/desk")).isInstanceOf(Arrival.Nobody.class);
  }

  @Test
  void whoIsNobodyHereGetsNoAccount() {
    assertThat(arrives("/desk")).isInstanceOf(Arrival.Nobody.class);
    assertThat(people.trail.query("SELECT name FROM access.account")).isEmpty();
  }

  @Test
  void anAccountWithAPasswordIsNotTakenOverByItsAddress() {
    people.open(AMINA, Role.EDITOR);
    people.jpa.inTransaction(
        () ->
            people
                .jpa
                .entityManager()
                .createNativeQuery("UPDATE access.account SET email = name")
                .executeUpdate());
    assertThat(arrives("/desk")).isInstanceOf(Arrival.Nobody.class);
  }

  @Test
  void whoSignsInOnceByPasswordConnectsTheAccountAndNobodyElseCanThen() {
    people.open("amina", Role.EDITOR);
    people.open("badr", Role.EDITOR);
    String ticket = ((Arrival.Nobody) arrives("/desk")).ticket();

    assertThat(elsewhere.connect(ticket, "Amina")).isTrue();

    assertThat(arrives("/desk"))
        .isInstanceOfSatisfying(
            Arrival.Welcome.class,
            welcome -> assertThat(welcome.actor().name()).isEqualTo("amina"));
    assertThat(elsewhere.connect(ticket, "badr")).as("the person is connected").isFalse();
    institution.person = claims -> claims.subject("number-2");
    String other = ((Arrival.Nobody) arrives("/desk")).ticket();
    assertThat(elsewhere.connect(other, "amina")).as("the account is connected").isFalse();
    people.forward(Duration.ofMinutes(6));
    assertThat(elsewhere.connect(other, "badr")).as("the ticket is over").isFalse();
    assertThat(elsewhere.connect("made up", "badr")).isFalse();
  }

  @Test
  void whoIsShutOutHereIsShutOutByThatWayToo() {
    invite(AMINA);
    arrives("/desk");
    people.jpa.inTransaction(() -> people.accounts.shut(AMINA));
    assertThat(why(arrives("/desk"))).isEqualTo(Why.SHUT);
  }

  @Test
  void whoIsDisconnectedIsNobodyUntilInvitedAnew() {
    invite(AMINA);
    arrives("/desk");
    assertThatThrownBy(() -> invite(AMINA)).isInstanceOf(RefusedException.class);
    people.jpa.inTransaction(() -> people.accounts.disconnect(AMINA));
    assertThat(arrives("/desk")).isInstanceOf(Arrival.Nobody.class);
    invite(AMINA);
    assertThat(arrives("/desk")).isInstanceOf(Arrival.Welcome.class);
  }

  @Test
  void whoSignsInThereOnlyGetsNoPasswordHereByForgettingOne() {
    invite(AMINA);
    arrives("/desk");
    people.mails.clear();
    people.ownPassword.forgotten(AMINA, ENGLISH, "http://localhost");
    people.settle();
    assertThat(people.mails).isEmpty();
  }

  @Test
  void whatTheBrowserKeptMustBeItsOwnAndFresh() {
    Departure departure = departs("/desk");
    String query = institution.signsIn(departure.provider());
    assertThat(why(elsewhere.arrive("", query))).isEqualTo(Why.FOREIGN);
    assertThat(why(elsewhere.arrive(departs("/desk").kept(), query))).isEqualTo(Why.FOREIGN);
    assertThat(why(elsewhere.arrive(departure.kept(), "code=%zz&state=<"))).isEqualTo(Why.FOREIGN);
    people.forward(Duration.ofMinutes(11));
    assertThat(why(elsewhere.arrive(departure.kept(), query))).isEqualTo(Why.FOREIGN);
    assertThat(people.trail.rows()).hasSize(4).allMatch(row -> row.endsWith("REFUSED"));
  }

  @Test
  void theSecondFactorOfThisPortalIsAskedForWhereTheInstallationWantsIt() {
    people.open("amina", Role.EDITOR);
    String ticket = ((Arrival.Nobody) arrives("/desk")).ticket();
    elsewhere.connect(ticket, "amina");
    String secret = people.factor.propose();
    people.jpa.inTransaction(() -> people.factor.keep("amina", secret));
    assertThat(arrives("/desk")).as("not by itself").isInstanceOf(Arrival.Welcome.class);

    InstitutionSignIn strict = elsewhere(true);
    Arrival.CodeNeeded needed = (Arrival.CodeNeeded) arrives(strict, "/desk/tasks");

    assertThat(why(strict.withCode(needed.ticket(), "000000"))).isEqualTo(Why.CODE);
    assertThat(why(strict.withCode(ticket, code(secret))))
        .as("of another kind")
        .isEqualTo(Why.FOREIGN);
    assertThat(strict.withCode(needed.ticket(), code(secret)))
        .isInstanceOfSatisfying(
            Arrival.Welcome.class, welcome -> assertThat(welcome.to()).isEqualTo("/desk/tasks"));
    assertThat(why(strict.withCode(needed.ticket(), code(secret)))).as("once").isEqualTo(Why.CODE);
  }

  private InstitutionSignIn elsewhere(boolean secondFactor) {
    return people.elsewhere(new OpenIdProvider(institution.settings(), people.clock), secondFactor);
  }

  private void invite(String email) {
    people.jpa.inTransaction(
        () ->
            people.accounts.invite(
                new Invitation(
                    email,
                    ENGLISH,
                    Set.of(Grant.everywhere(Role.EDITOR)),
                    "http://127.0.0.1:9080")));
  }

  private Arrival arrives(String to) {
    return arrives(elsewhere, to);
  }

  private Arrival arrives(InstitutionSignIn by, String to) {
    Departure departure = by.depart(BACK, to, ENGLISH).orElseThrow();
    return by.arrive(departure.kept(), institution.signsIn(departure.provider()));
  }

  private Departure departs(String to) {
    return elsewhere.depart(BACK, to, ENGLISH).orElseThrow();
  }

  private static Why why(Arrival arrival) {
    return arrival instanceof Arrival.Refused refused ? refused.why() : null;
  }

  private String code(String secret) {
    try {
      TimeBasedOneTimePasswordGenerator codes =
          new TimeBasedOneTimePasswordGenerator(SecondFactor.STEP);
      return codes.generateOneTimePasswordString(
          new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm()),
          people.clock.instant());
    } catch (java.security.InvalidKeyException never) {
      throw new IllegalStateException(never);
    }
  }
}
