package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.AtProvider;
import org.mithaq.running.Person;
import org.mithaq.running.Provider;
import org.mithaq.running.Provider.Human;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** People sign in at an institution, whose provider is a real Keycloak, and work here. */
@WithPortal
class InstitutionIT {
  private static final String INSTITUTE = "The Institute of the Tests";
  private static final String START = "/sign-in/institution";
  private static final String ACCOUNTS = "/desk/administration/accounts";
  private static final String PASSWORD = "seven grey herons by the weir";

  private static final Human INVITED = human("invited", true);
  private static final Human UNVERIFIED = human("unverified", false);
  private static final Human UNKNOWN = human("unknown", true);
  private static final Human OWNER = human("owner", true);

  private static Provider provider;
  private static Answer whileAway;
  private static Answer localWhileAway;

  /** First while the provider is away, as it is for every other test of this portal. */
  @BeforeAll
  static void theProviderComes(RunningPortal portal) {
    whileAway = portal.person().get(START + "?to=/desk/tasks&ui=fr");
    localWhileAway =
        portal
            .person()
            .post("/sign-in", Map.of("name", "admin", "password", portal.administratorPassword()));
    provider = Provider.start(portal.issuer(), List.of(INVITED, UNVERIFIED, UNKNOWN, OWNER));
  }

  @AfterAll
  static void theProviderGoes() {
    provider.close();
  }

  @Test
  void whileTheProviderIsAwayThePortalSaysSoAndPasswordsStillWork(Visitor visitor) {
    assertThat(whileAway.status()).isEqualTo(303);
    String page = whileAway.header("Location").orElseThrow();
    assertThat(page).startsWith("/sign-in?problem=AWAY&to=%2Fdesk%2Ftasks").endsWith("&ui=fr");
    assertThat(visitor.get(page).text())
        .contains(INSTITUTE + " est injoignable en ce moment", "name=\"password\"");
    assertThat(localWhileAway.status()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({"ar, الدخول عبر", "en, Sign in with", "fr, Se connecter avec"})
  void thePageForSigningInOffersTheInstitution(String language, String words, Visitor visitor) {
    assertThat(visitor.get("/sign-in?to=/desk/tasks&ui=" + language).text())
        .contains(words + " " + INSTITUTE)
        .contains("href=\"/sign-in/institution?to=%2Fdesk%2Ftasks&amp;ui=" + language + "\"");
  }

  @Test
  void whoIsInvitedSignsInThereAndGoesOnHere(RunningPortal portal) {
    invite(portal, INVITED);
    Person person = portal.person();

    Answer first = signIn(portal, person, INVITED, "/desk?ui=en");

    assertThat(first.status()).as("%s", first).isEqualTo(303);
    assertThat(first.header("Location")).contains("/desk?ui=en");
    assertThat(first.header("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(first.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("mithaq-desk=")
                    .contains("Path=/desk", "HttpOnly", "SameSite=Lax"));
    assertThat(person.get("/desk?ui=en").text()).contains("Write and submit drafts");
    assertThat(portal.administrator().get(ACCOUNTS + "?ui=en").text())
        .contains("signs in at the institution", "Invented " + INVITED.name());
    assertThat(trail(portal, "account", INVITED.email(), "InstitutionSignIn.connect"))
        .containsExactly("DONE ");

    String session = person.cookies().get("mithaq-desk");
    signIn(portal, person, INVITED, "/desk");
    assertThat(person.cookies().get("mithaq-desk")).as("a new session").isNotEqualTo(session);
    assertThat(trail(portal, "account", INVITED.email(), "InstitutionSignIn.arrive"))
        .containsExactly("DONE ", "DONE ");

    person.post("/desk/sign-out", Map.of());
    assertThat(person.get("/desk").status()).isEqualTo(303);
    assertThat(person.get("/sign-in?out=1&ui=en").text())
        .contains("href=\"/sign-in/institution/out\"");
    assertThat(person.get(START + "/out").header("Location").orElseThrow())
        .startsWith(portal.issuer() + "/protocol/openid-connect/logout?");
  }

  @Test
  void whoIsNotInvitedGetsNoAccountAndIsToldWhomToAsk(RunningPortal portal) {
    Person person = portal.person();
    Answer answer = signIn(portal, person, UNKNOWN, "/desk?ui=en");

    String page = answer.header("Location").orElseThrow();
    assertThat(page).startsWith("/sign-in?problem=NOBODY");
    assertThat(person.get(page).text())
        .contains("you have no account here yet", "accounts@institute.example");
    assertThat(person.cookies()).doesNotContainKey("mithaq-desk");
    assertThat(
            portal
                .database()
                .query("SELECT name FROM access.account WHERE email = ?", UNKNOWN.email()))
        .isEmpty();
    assertThat(
            portal
                .database()
                .query(
                    "SELECT count(*)::text FROM access.refusal WHERE"
                        + " use_case = 'InstitutionSignIn.arrive' AND reason LIKE 'nobody here%'"))
        .isNotEqualTo(List.of("0"));
  }

  @Test
  void anAddressThatIsNotVerifiedThereOpensNoInvitation(RunningPortal portal) {
    invite(portal, UNVERIFIED);
    assertThat(
            signIn(portal, portal.person(), UNVERIFIED, "/desk").header("Location").orElseThrow())
        .startsWith("/sign-in?problem=NOBODY");
    assertThat(
            portal
                .database()
                .query("SELECT subject FROM access.identity WHERE account = ?", UNVERIFIED.email()))
        .isEmpty();
  }

  @Test
  void whoHasAnAccountHereConnectsItByItsPasswordOnce(RunningPortal portal) {
    portal.database().account(OWNER.name(), PASSWORD, "EDITOR", "STATE", "XDA");
    Person person = portal.person();
    signIn(portal, person, OWNER, "/desk/tasks");

    Answer connected =
        person.post(
            "/sign-in",
            Map.of(
                "name", OWNER.name(), "password", PASSWORD, "to", "/desk/tasks", "connect", "1"));
    assertThat(connected.header("Location")).as("%s", connected).contains("/desk/tasks");

    Person later = portal.person();
    assertThat(signIn(portal, later, OWNER, "/desk/tasks").header("Location"))
        .contains("/desk/tasks");
    assertThat(later.get("/desk").text()).contains("<bdi>" + OWNER.name() + "</bdi>");
  }

  @Test
  void anotherNonceStateOrBrowserSignsNobodyIn(RunningPortal portal) {
    Person person = portal.person();
    URI asked = departure(person, "/desk");
    String forged = asked.toString().replaceAll("nonce=[^&]+", "nonce=of-somebody-else");
    assertThat(back(person, new AtProvider().signsIn(URI.create(forged), UNKNOWN)))
        .as("an ID token with another nonce")
        .startsWith("/sign-in?problem=UNSOUND");

    URI answer = new AtProvider().signsIn(departure(person, "/desk"), UNKNOWN);
    assertThat(
            back(person, URI.create(answer.toString().replaceAll("state=[^&]+", "state=guessed"))))
        .startsWith("/sign-in?problem=FOREIGN");

    URI stolen = new AtProvider().signsIn(departure(person, "/desk"), UNKNOWN);
    assertThat(back(portal.person(), stolen)).startsWith("/sign-in?problem=FOREIGN");
    Person other = portal.person();
    departure(other, "/desk");
    assertThat(back(other, stolen)).startsWith("/sign-in?problem=FOREIGN");

    assertThat(back(person, URI.create("http://x/back?error=access_denied&state=guessed")))
        .startsWith("/sign-in?problem=FOREIGN");
    assertThat(portal.visitor().get(START + "/back").header("Location").orElseThrow())
        .startsWith("/sign-in?problem=FOREIGN");
  }

  @Test
  void anAnswerIsGoodOnce(RunningPortal portal) {
    Person person = portal.person();
    URI asked = departure(person, "/desk");
    Map<String, String> kept = person.cookies();
    URI answer = new AtProvider().signsIn(asked, UNKNOWN);
    assertThat(back(person, answer)).startsWith("/sign-in?problem=NOBODY");

    String again =
        portal
            .visitor()
            .get(path(answer), "Cookie", "mithaq-departure=" + kept.get("mithaq-departure"))
            .header("Location")
            .orElseThrow();
    assertThat(again).startsWith("/sign-in?problem=FOREIGN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https%3A%2F%2Fevil.example", "/about"})
  void nobodyIsSentElsewhereAfterwards(String to, RunningPortal portal) {
    Person person = portal.person();
    Answer leaving = person.get(START + "?to=" + to);
    assertThat(leaving.header("Location").orElseThrow()).startsWith(portal.issuer().toString());
    URI answer = new AtProvider().signsIn(URI.create(leaving.header("Location").get()), UNKNOWN);
    assertThat(back(person, answer)).contains("&to=%2Fdesk").doesNotContain("evil", "about");
  }

  private static Answer signIn(RunningPortal portal, Person person, Human human, String to) {
    URI answer = new AtProvider().signsIn(departure(person, to), human);
    assertThat(answer.toString()).startsWith(portal.address() + "sign-in/institution/back?");
    return person.get(path(answer));
  }

  /** Where the portal sends somebody who wants to sign in at the institution. */
  private static URI departure(Person person, String to) {
    Answer leaving = person.get(Address.of(START).with("to", to).text());
    assertThat(leaving.status()).as("%s", leaving).isEqualTo(303);
    return URI.create(leaving.header("Location").orElseThrow());
  }

  private static String back(Person person, URI answer) {
    return person.get(path(answer)).header("Location").orElseThrow();
  }

  private static String path(URI answer) {
    return START + "/back?" + answer.getRawQuery();
  }

  private static void invite(RunningPortal portal, Human human) {
    Answer answer =
        portal
            .administrator()
            .submit(
                ACCOUNTS,
                "inviting",
                "invite",
                Map.of(
                    "email", human.email(),
                    "role", "CONTRIBUTOR",
                    "place", "STATE XDA",
                    "language", "en"));
    assertThat(answer.status()).as("%s", answer).isIn(302, 303);
  }

  private static List<String> trail(
      RunningPortal portal, String kind, String subject, String useCase) {
    return portal
        .database()
        .query(
            "SELECT outcome || ' ' || reason FROM access.audit_row WHERE subject_kind = ? AND"
                + " subject_id = ? AND use_case = ? ORDER BY id",
            kind,
            subject,
            useCase);
  }

  private static Human human(String what, boolean verified) {
    String name = what + "-" + UUID.randomUUID().toString().substring(0, 8);
    return new Human(name, name + "@institute.example", verified, "pass-" + UUID.randomUUID());
  }
}
