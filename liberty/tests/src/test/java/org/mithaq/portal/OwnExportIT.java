package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.WithPortal;

/** What is kept about somebody goes along with them, and goes with their account. */
@WithPortal
class OwnExportIT {
  private static final String PASSWORD = "lantern gravel umbrella sonnet";

  @Test
  void everythingIsTakenAlongAndDeletedWithTheAccount(RunningPortal portal) {
    String email = reader(portal);
    String subject = UUID.randomUUID().toString();
    Person person = portal.person().signIn(email, PASSWORD);
    person.submit("/desk/collections?ui=en", "begin", "begin", Map.of("name", "Mine alone"));
    person.submit("/desk/following?state=XDA", "follow", "follow", Map.of());
    person.submit("/desk/account?ui=en", "naming", "named", Map.of("shownAs", "N. of the coast"));
    portal
        .database()
        .execute(
            "INSERT INTO access.identity (issuer, subject, account, connected_at)"
                + " SELECT 'https://id.example', ?, name, now() FROM access.account"
                + " WHERE email = ?",
            subject,
            email);
    JsonNode all = person.get("/desk/account/export").json();
    assertThat(all.at("/account/shownAs").asText()).isEqualTo("N. of the coast");
    assertThat(all.at("/account/identities/0/issuer").asText()).isEqualTo("https://id.example");
    assertThat(all.at("/account/identities/0/subject").asText()).isEqualTo(subject);
    assertThat(all.path("tasks").isArray() && all.path("nominations").isArray()).isTrue();
    assertThat(all.path("format").asText()).isEqualTo("mithaq-my-account/1");
    assertThat(all.at("/account/email").asText()).isEqualTo(email);
    assertThat(all.at("/account/sessions")).isNotEmpty();
    assertThat(all.at("/collections/0/name").asText()).isEqualTo("Mine alone");
    assertThat(all.at("/follows/0/subject").asText()).isEqualTo("XDA");
    String account = all.at("/account/id").asText();

    Answer wrong = person.post("/desk/account/leave", Map.of("password", "wrong", "ui", "en"));
    assertThat(wrong.header("Location").orElseThrow()).contains("problem=old");
    assertThat(person.get("/desk/account?problem=old&ui=en").text())
        .contains("The password is not right. Nothing was deleted.");
    Answer left = person.post("/desk/account/leave", Map.of("password", PASSWORD, "ui", "en"));
    assertThat(left.header("Location").orElseThrow()).startsWith("/register?left=1");
    assertThat(person.cookies()).doesNotContainKey("mithaq-desk");
    assertThat(
            portal.person().post("/sign-in", Map.of("name", email, "password", PASSWORD)).status())
        .isEqualTo(400);
    for (String table : tablesThatLeave()) {
      assertThat(
              portal.database().query("SELECT 'x' FROM " + table + " WHERE account = ?", account))
          .as(table)
          .isEmpty();
    }
    assertThat(
            portal
                .database()
                .query(
                    "SELECT 'x' FROM access.row_change WHERE before::text LIKE ? OR after::text"
                        + " LIKE ?",
                    "%" + email + "%",
                    "%" + email + "%"))
        .isEmpty();
    assertThat(
            portal
                .database()
                .query(
                    "SELECT outcome FROM access.audit_row WHERE use_case = 'OwnRecord.leave'"
                        + " AND actor = ?",
                    account))
        .containsExactly("DONE");
  }

  @Test
  void whoWorksHereTakesTheirTasksAndNominationsAlong(RunningPortal portal) {
    String name = "keeper" + UUID.randomUUID().toString().replace("-", "");
    portal.database().account(name, PASSWORD, "EDITOR", "STATE", "XDB");
    portal
        .database()
        .execute(
            "INSERT INTO curation.task (id, kind, iso3, subject_kind, subject_id, titles, assignee,"
                + " state, opened_by, opened_at) VALUES (?, 'TRANSLATION', 'XDB', 'law', ?, '{}',"
                + " ?, 'DROPPED', 'rule', now())",
            UUID.randomUUID().toString(),
            name,
            name);
    portal
        .database()
        .execute(
            "INSERT INTO tracking.nomination (id, iso3, role, scope, scope_id, account,"
                + " document_ref, from_day) VALUES (?, 'XDB', 'OBSERVER', 'review', ?, ?, 'NV 7',"
                + " current_date)",
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            name);
    JsonNode all = portal.person().signIn(name, PASSWORD).get("/desk/account/export").json();
    assertThat(all.path("tasks")).hasSize(1);
    assertThat(all.at("/tasks/0/subject").asText()).isEqualTo("law:" + name);
    assertThat(all.at("/nominations/0/documentRef").asText()).isEqualTo("NV 7");
  }

  /** Every table whose rows the list says are deleted with a reader's account. */
  private static List<String> tablesThatLeave() {
    return List.of(
        "access.account_role",
        "access.api_token",
        "access.identity",
        "access.one_time_link",
        "access.recovery_code",
        "access.session",
        "readers.belonging",
        "readers.collection",
        "readers.follow",
        "readers.mail_choice",
        "readers.saved_search",
        "readers.told");
  }

  /** A reader who has registered already; what they sign in with. */
  private static String reader(RunningPortal portal) {
    String email = address();
    portal.database().reader(email, PASSWORD);
    return email;
  }

  private static String address() {
    return "reader-" + UUID.randomUUID() + "@example.org";
  }
}
