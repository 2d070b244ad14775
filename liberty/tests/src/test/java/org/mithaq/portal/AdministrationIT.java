package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Answer;
import org.mithaq.running.Await;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.WithPortal;

/** What an administrator sees of the house, and does for it. */
@WithPortal
class AdministrationIT {
  private static final String BASE = "/desk/administration";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String PASSWORD = "walnut harbour seldom whistles";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/jobs",
        "/outbox",
        "/index",
        "/packs",
        "/mail",
        "/files",
        "/backups",
        "/settings"
      })
  void eachPartIsShownInEveryLanguageAndOnlyToWhoHoldsItsRightEverywhere(
      String part, RunningPortal portal) {
    Person admin = portal.administrator();
    for (String language : List.of("ar", "en", "fr")) {
      Answer page = admin.get(BASE + part + "?ui=" + language);
      assertThat(page.status()).as("%s", page).isEqualTo(200);
      assertThat(page.text()).doesNotContain("???", ">adm.");
    }
    String editor = "adm-" + UUID.randomUUID();
    portal.database().account(editor, PASSWORD, "EDITOR", "REGION", "demonstration");
    assertThat(portal.person().signIn(editor, PASSWORD).get(BASE + part).status()).isEqualTo(403);
  }

  @Test
  void theIndexIsComparedInTheBackgroundAndTheFiguresAreShown(RunningPortal portal) {
    Person admin = portal.administrator();

    Answer queued = admin.submit(BASE + "/index", "care", "verify", Map.of());

    assertThat(queued.status()).isIn(302, 303);
    assertThat(admin.get(BASE + "/index?done=queued&ui=en").text()).contains("It is queued");
    Await.until(
        "the comparison is shown as done",
        PATIENCE,
        () -> admin.get(BASE + "/jobs?state=DONE&ui=en").text().contains("Comparison of index"));
    assertThat(
            portal
                .database()
                .query(
                    "SELECT permission FROM access.audit_row WHERE use_case ="
                        + " 'IndexMaintenance.verify' AND actor = 'admin'"))
        .contains("REBUILD_INDEX");
  }

  @Test
  void aJobThatFailedIsTriedAgain(RunningPortal portal) {
    Person admin = portal.administrator();
    String id = UUID.randomUUID().toString();
    portal
        .database()
        .execute(
            "INSERT INTO jobs.job (id, kind, state, started_by, queued_at, ended_at, message)"
                + " VALUES (?, 'index-verify', 'FAILED', 'somebody', now(), now(), 'no room')",
            id);
    assertThat(admin.get(BASE + "/jobs?state=FAILED&ui=en").text())
        .contains("retry " + id, "no room");

    assertThat(admin.submit(BASE + "/jobs/" + id, "job", "retry " + id, Map.of()).status())
        .isIn(302, 303);

    Await.until(
        "it is done this time",
        PATIENCE,
        () ->
            portal
                .database()
                .query("SELECT state FROM jobs.job WHERE id = ?", id)
                .equals(List.of("DONE")));
    assertThat(portal.database().query("SELECT started_by FROM jobs.job WHERE id = ?", id))
        .containsExactly("admin");
  }

  @Test
  void aDeadLetterIsSetAsideOnlyWithAReason(RunningPortal portal) {
    Person admin = portal.administrator();
    String law = "law-" + UUID.randomUUID();
    portal
        .database()
        .execute(
            "INSERT INTO outbox.delivery (listener, subject_kind, subject_id, revision, event,"
                + " attempts, due_at, dead, created_at, last_error) VALUES ('nobody', 'law', ?, 1,"
                + " 'LawPublished', 20, now(), true, now(), 'cannot read')",
            law);
    String letter =
        portal.database().query("SELECT id FROM outbox.delivery WHERE subject_id = ?", law).get(0);
    String page = BASE + "/outbox?ui=en";
    assertThat(admin.get(page).text()).contains(law, "cannot read");

    assertThat(admin.submit(page, "dead", "aside " + letter, Map.of()).text())
        .contains("This is done with a reason.");
    admin.submit(page, "dead", "aside " + letter, Map.of("reason-" + letter, "the law is gone"));

    assertThat(admin.get(page).text())
        .contains("the law is gone")
        .doesNotContain("again " + letter);
    assertThat(
            portal
                .database()
                .query(
                    "SELECT reason FROM access.audit_row WHERE subject_kind = 'delivery'"
                        + " AND subject_id = ?",
                    letter))
        .contains("the law is gone");
  }

  @Test
  void aTestMailWaitsUntilThereIsAServer(RunningPortal portal) {
    Person admin = portal.administrator();
    String to = "mail-" + UUID.randomUUID() + "@example.org";

    admin.submit(BASE + "/mail?ui=en", "test", "test", Map.of("email", to));

    assertThat(admin.get(BASE + "/mail?ui=en").text()).contains(to, "Test mail");
    assertThat(admin.submit(BASE + "/mail?ui=en", "test", "test", Map.of("email", "nobody")).text())
        .contains("This is no mail address.");
  }

  @Test
  void settingsSayWhereTheyComeFromAndNeverASecret(RunningPortal portal) {
    String page = portal.administrator().get(BASE + "/settings?ui=en").text();

    assertThat(page).contains("MITHAQ_PUBLIC_URL", "MITHAQ_LTPA_PASSWORD", "set, not shown");
    assertThat(page)
        .doesNotContain(portal.administratorPassword())
        .doesNotContain(read(portal, "secrets/database-password"));
  }

  @Test
  void packsOnDiskAreThoseThatAreLoaded(RunningPortal portal) {
    assertThat(portal.administrator().get(BASE + "/packs?ui=en").text())
        .contains("The pack on disk is the one that is loaded.")
        .doesNotContain("value=\"accept ");
  }

  private static String read(RunningPortal portal, String file) {
    try {
      return java.nio.file.Files.readString(portal.data().resolve(file)).strip();
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
