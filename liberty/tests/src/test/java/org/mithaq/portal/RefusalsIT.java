package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.WithPortal;

/**
 * A walk through what is refused: each leaves a row that says who, what, why and when (of strangers
 * one an hour, which says how often), and nothing that must not be kept. Rows of every use case and
 * role are tried in {@code AccessTableIT}.
 */
@WithPortal
class RefusalsIT {
  private static final String PASSWORD = "nine brown hares on the dyke";
  private static final String GUESS = "a-wrong-guess-" + UUID.randomUUID();

  @Test
  void aFailedSignInSaysWhyAndKeepsNeitherPasswordNorAnUnknownName(RunningPortal portal) {
    String name = account(portal, "CONTRIBUTOR");
    String before = now(portal);
    portal.person().post("/sign-in", Map.of("name", name, "password", GUESS));
    portal.person().post("/sign-in", Map.of("name", GUESS, "password", GUESS));
    portal
        .administrator()
        .submit("/desk/administration/accounts", "people", "shut " + name, Map.of());
    portal.person().post("/sign-in", Map.of("name", name, "password", PASSWORD));

    assertThat(since(portal, before))
        .contains(
            "STRANGER stranger SignIn.withPassword " + name + " wrong password",
            "STRANGER stranger SignIn.withPassword unknown nobody of this name",
            "STRANGER stranger SignIn.withPassword " + name + " the account is shut")
        .noneMatch(row -> row.contains(GUESS));
  }

  @Test
  void aTokenThatIsNobodysIsWrittenDownWithoutIt(RunningPortal portal) {
    String before = now(portal);
    Answer answer = portal.visitor().get("/api/v1/jobs", "Authorization", "Bearer " + GUESS);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(since(portal, before))
        .contains(
            "STRANGER stranger SignIn.withToken unknown unknown, over, or of an account that is"
                + " shut")
        .noneMatch(row -> row.contains(GUESS));
  }

  @Test
  void aWriteByAStrangerIsWrittenDownWithoutItsQuery(RunningPortal portal) {
    String before = now(portal);
    Answer answer =
        portal
            .visitor()
            .send(
                "POST",
                Address.of("/api/v1/imports").with("name", GUESS),
                new byte[] {1},
                "Content-Type",
                "application/json");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(since(portal, before))
        .contains("STRANGER stranger POST /api/v1/imports  a write by nobody in particular")
        .noneMatch(row -> row.contains(GUESS));
  }

  @Test
  void aStrangerWhoWritesAgainAndAgainLeavesOneRowThatSaysHowOften(RunningPortal portal) {
    String path = "/api/v1/nothing-" + UUID.randomUUID();
    for (int n = 0; n < 40; n++) {
      assertThat(portal.visitor().send("POST", Address.of(path), new byte[] {1}).status())
          .isEqualTo(401);
    }
    String counted = "SELECT %s FROM access.stranger_refusal WHERE use_case = ?";
    assertThat(portal.database().query(counted.formatted("sum(refused)"), "POST " + path))
        .containsExactly("40");
    assertThat(portal.database().query(counted.formatted("1"), "POST " + path).size())
        .as("one an hour, should one begin meanwhile")
        .isLessThanOrEqualTo(2);
    assertThat(
            portal
                .database()
                .query("SELECT 1 FROM access.audit_row WHERE use_case = ?", "POST " + path))
        .isEmpty();
  }

  @Test
  void aFormFromElsewhereIsWrittenDownUnderWhoseSessionItCame(RunningPortal portal) {
    String name = account(portal, "CONTRIBUTOR");
    Person person = portal.person().signIn(name, PASSWORD);
    String cookie = "mithaq-desk=" + person.cookies().get("mithaq-desk");
    String before = now(portal);
    portal
        .visitor()
        .send(
            "POST",
            Address.of("/desk/sign-out"),
            new byte[0],
            "Cookie",
            cookie,
            "Origin",
            "https://evil.example");

    assertThat(since(portal, before))
        .contains("PERSON " + name + " POST /desk/sign-out  a form from elsewhere");
  }

  @Test
  void aPageForOthersIsWrittenDown(RunningPortal portal) {
    String name = account(portal, "CONTRIBUTOR");
    Person person = portal.person().signIn(name, PASSWORD);
    String before = now(portal);

    assertThat(person.get("/desk/administration/accounts").status()).isEqualTo(403);

    assertThat(since(portal, before))
        .contains("PERSON " + name + " GET /desk/administration  does not hold MANAGE_ACCOUNTS");
  }

  @Test
  void aRightThatIsMissingIsNamed(RunningPortal portal) {
    String name = account(portal, "CONTRIBUTOR");
    String before = now(portal);
    Answer imported = send(portal, name, "POST", "/api/v1/imports?format=jsonl&name=x");
    Answer withdrawn = send(portal, name, "DELETE", "/api/v1/imports/none?reason=test");

    assertThat(imported.status()).isEqualTo(403);
    assertThat(withdrawn.status()).isEqualTo(403);
    assertThat(since(portal, before))
        .contains("PERSON " + name + " POST /api/v1/imports  does not hold IMPORT_LAWS")
        .anyMatch(
            row ->
                row.startsWith("PERSON " + name + " WithdrawImport.")
                    && row.endsWith("does not hold this right"));
  }

  @Test
  void aRightThatDoesNotReachTheStateSaysWhich(RunningPortal portal) {
    String name = "person-" + UUID.randomUUID();
    portal.database().account(name, PASSWORD, "REGIONAL_ADMIN", "STATE", "XDA");
    String before = now(portal);
    Answer answer =
        portal
            .person()
            .signIn(name, PASSWORD)
            .submit(
                "/desk/administration/accounts?ui=en",
                "inviting",
                "invite",
                Map.of(
                    "email", "person-" + UUID.randomUUID() + "@example.org",
                    "role", "EDITOR",
                    "place", "STATE XDB",
                    "language", "en"));

    assertThat(answer.text()).contains("Your rights do not reach this");
    assertThat(since(portal, before))
        .anyMatch(
            row ->
                row.startsWith("PERSON " + name + " Accounts.invite person-")
                    && row.endsWith("You do not give the role EDITOR there."));
  }

  /** Each refusal that came since, with its moment, which is never unknown. */
  private static List<String> since(RunningPortal portal, String moment) {
    return portal
        .database()
        .query(
            "SELECT actor_kind || ' ' || actor || ' ' || use_case || ' ' || subject_id || ' ' ||"
                + " reason FROM access.refusal WHERE last_at > ?::timestamptz ORDER BY last_at",
            moment);
  }

  private static String now(RunningPortal portal) {
    return portal.database().query("SELECT clock_timestamp()::text").get(0);
  }

  private static Answer send(RunningPortal portal, String name, String method, String address) {
    String pair =
        Base64.getEncoder()
            .encodeToString((name + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    return portal
        .visitor()
        .send(
            method,
            Address.of(address),
            method.equals("POST") ? new byte[] {1} : new byte[0],
            "Authorization",
            "Basic " + pair,
            "Content-Type",
            "application/x-ndjson");
  }

  private static String account(RunningPortal portal, String role) {
    String name = "person-" + UUID.randomUUID();
    portal.database().account(name, PASSWORD, role, "STATE", "XDA");
    return name;
  }
}
