package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.WithPortal;

/** People are invited, work with what they were given, and are shut out. */
@WithPortal
class AccountsIT {
  private static final String ACCOUNTS = "/desk/administration/accounts";
  private static final String PASSWORD = "quite some long sentence";
  private static final Pattern LINK = Pattern.compile("/password\\?token=([\\w-]+)");
  private static final Pattern TOKEN = Pattern.compile("<code id=\"token\" dir=\"ltr\">([^<]+)");

  @Test
  void whoIsInvitedChoosesAPasswordAndHasWhatWasGiven(RunningPortal portal) {
    String email = address();
    Answer invited = invite(portal, email, "CONTRIBUTOR", "STATE XDA");
    assertThat(invited.status()).as("%s", invited).isIn(302, 303);
    assertThat(portal.administrator().get(invited.header("Location").orElseThrow()).text())
        .contains("The invitation is on its way", email);

    Person person = portal.person();
    String token = token(portal, email);
    assertThat(person.get("/password?token=" + token).text()).contains(email);
    Answer chosen =
        person.post(
            "/password",
            Map.of("token", token, "password", PASSWORD, "again", PASSWORD, "fullName", "Badr"));
    assertThat(chosen.status()).as("%s", chosen).isEqualTo(303);

    person.signIn(email, PASSWORD);
    assertThat(person.get("/desk?ui=en").text())
        .contains("Write and submit drafts")
        .doesNotContain("Manage accounts");
    assertThat(person.get(ACCOUNTS).status()).isEqualTo(403);
    assertThat(
            portal
                .database()
                .query(
                    "SELECT outcome FROM access.audit_row WHERE use_case = 'Accounts.invite' AND"
                        + " subject_id = ?",
                    email))
        .containsExactly("DONE");
  }

  @Test
  void whoIsLockedIsOutAtOnce(RunningPortal portal) {
    String name = account(portal, "EDITOR", "STATE", "XDA");
    Person person = portal.person().signIn(name, PASSWORD);
    assertThat(person.get("/desk").status()).isEqualTo(200);

    Answer shut = portal.administrator().submit(ACCOUNTS, "people", "shut " + name, Map.of());

    assertThat(shut.status()).as("%s", shut).isIn(302, 303);
    assertThat(person.get("/desk").status()).isEqualTo(303);
    assertThat(person.post("/sign-in", Map.of("name", name, "password", PASSWORD)).status())
        .isEqualTo(400);
  }

  @Test
  void aRegionalAdministratorGivesNothingBeyondTheRegion(RunningPortal portal) {
    String name = account(portal, "REGIONAL_ADMIN", "REGION", "demonstration");
    Person person = portal.person().signIn(name, PASSWORD);
    Map<String, String> beyond =
        Map.of("email", address(), "role", "EDITOR", "place", "STATE EGY", "language", "en");

    assertThat(person.get(ACCOUNTS + "?ui=en").text())
        .contains("value=\"STATE XDA\"")
        .doesNotContain("value=\"STATE EGY\"", "value=\"EVERYWHERE\"", "value=\"ADMIN\"");
    Answer answer = person.submit(ACCOUNTS + "?ui=en", "inviting", "invite", beyond);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("Your rights do not reach this");
    assertThat(
            portal
                .database()
                .query("SELECT name FROM access.account WHERE name = ?", beyond.get("email")))
        .isEmpty();
  }

  @Test
  void aRoleIsGivenAndTakenAndCountsAtTheNextClick(RunningPortal portal) {
    String name = account(portal, "CONTRIBUTOR", "STATE", "XDA");
    Person person = portal.person().signIn(name, PASSWORD);
    Person administrator = portal.administrator();
    Map<String, String> editor =
        Map.of("account", name, "role", "EDITOR", "place", "REGION demonstration");

    administrator.submit(ACCOUNTS, "granting", "grant", editor);
    assertThat(person.get("/desk?ui=en").text()).contains("Return or approve");

    administrator.submit(
        ACCOUNTS, "people", "revoke " + name + " EDITOR REGION demonstration", Map.of());
    assertThat(person.get("/desk?ui=en").text()).doesNotContain("Return or approve");
  }

  @Test
  void nobodyLearnsWhoHasAnAccountByForgetting(RunningPortal portal) {
    Answer known = portal.person().post("/password", Map.of("email", "admin@example.org"));
    Answer unknown = portal.person().post("/password", Map.of("email", address()));

    assertThat(known.status()).isEqualTo(303).isEqualTo(unknown.status());
    assertThat(known.header("Location")).isEqualTo(unknown.header("Location"));
  }

  @Test
  void aTokenOpensTheApiWithItsRightsAndEndsWhenItIsTakenAway(RunningPortal portal) {
    String name = account(portal, "EDITOR", "EVERYWHERE", "");
    Person person = portal.person().signIn(name, PASSWORD);
    String until = LocalDate.now(Clock.systemUTC()).plusDays(9).toString();
    Answer made =
        person.submit(
            "/desk/tokens",
            "make",
            "make",
            Map.of("name", "export", "right", "SEE_JOBS", "states", "", "until", until));
    Matcher shown = TOKEN.matcher(made.text());
    assertThat(shown.find()).as("%s", made).isTrue();
    String bearer = "Bearer " + shown.group(1);

    assertThat(portal.visitor().get("/api/v1/jobs", "Authorization", bearer).status())
        .isEqualTo(200);
    Answer imported =
        portal
            .visitor()
            .send(
                "POST",
                Address.of("/api/v1/imports?format=jsonl&name=x"),
                new byte[] {1},
                "Authorization",
                bearer);
    assertThat(imported.status()).isEqualTo(403);
    assertThat(person.get("/desk/tokens").text()).doesNotContain(shown.group(1));

    String id =
        portal.database().query("SELECT id FROM access.api_token WHERE account = ?", name).get(0);
    person.submit("/desk/tokens", "mine", "revoke " + id, Map.of());
    assertThat(portal.visitor().get("/api/v1/jobs", "Authorization", bearer).status())
        .isEqualTo(401);
  }

  /** Every page of the workspace and an endpoint of each right, for every role. */
  @ParameterizedTest
  @CsvSource({
    "ADMIN, 200, 200, 200",
    "REGIONAL_ADMIN, 200, 200, 200",
    "EDITOR, 403, 200, 200",
    "CONTRIBUTOR, 403, 200, 403",
    "FOCAL_POINT, 403, 200, 403"
  })
  void eachRoleOpensItsPagesAndEndpoints(
      String role, int accounts, int jobs, int searches, RunningPortal portal) {
    String name = account(portal, role, "EVERYWHERE", "");
    Person person = portal.person().signIn(name, PASSWORD);
    for (String page : List.of("/desk", "/desk/account", "/desk/tokens")) {
      assertThat(person.get(page).status()).as(page).isEqualTo(200);
    }
    assertThat(person.get(ACCOUNTS).status()).isEqualTo(accounts);
    assertThat(portal.visitor().get(ACCOUNTS).status()).as("a stranger").isEqualTo(303);
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((name + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    assertThat(portal.visitor().get("/api/v1/jobs", "Authorization", basic).status())
        .isEqualTo(jobs);
    assertThat(portal.visitor().get("/api/v1/search/unanswered", "Authorization", basic).status())
        .isEqualTo(searches);
  }

  private static Answer invite(RunningPortal portal, String email, String role, String place) {
    return portal
        .administrator()
        .submit(
            ACCOUNTS + "?ui=en",
            "inviting",
            "invite",
            Map.of("email", email, "role", role, "place", place, "language", "en"));
  }

  private static String token(RunningPortal portal, String email) {
    String words =
        portal
            .database()
            .query("SELECT CAST(words AS text) FROM notices.mail WHERE recipient = ?", email)
            .get(0);
    Matcher link = LINK.matcher(words);
    assertThat(link.find()).as(words).isTrue();
    return link.group(1);
  }

  private static String account(RunningPortal portal, String role, String kind, String place) {
    String name = "person-" + UUID.randomUUID();
    portal.database().account(name, PASSWORD, role, kind, place);
    return name;
  }

  private static String address() {
    return "person-" + UUID.randomUUID() + "@example.org";
  }
}
