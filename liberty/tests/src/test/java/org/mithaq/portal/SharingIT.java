package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.WithPortal;

/** Before publishing one sees what others will see; a file stays until somebody consented. */
@WithPortal
class SharingIT {
  private static final String PASSWORD = "eleven green frogs at the lock";
  private static final String NOTE = "page 3 of the gazette is torn " + UUID.randomUUID();

  @Test
  void whatOthersWouldSeeIsShownAndAConsentOpensTheFile(RunningPortal portal) {
    String name = account(portal, "EDITOR", "XDB");
    Person writer = portal.person().signIn(name, PASSWORD);
    String entry = entry(portal, name);
    String page = "/desk/drafts/" + entry + "/sign-off?ui=en";

    assertThat(row(writer, page, "Source file"))
        .containsExactly("do not see it", "do not see it", "see it");

    Answer shared =
        writer.submit(
            page,
            "share",
            "share",
            Map.of("note", NOTE, "note-width", "REGION", "file-width", "PUBLIC"));
    assertThat(shared.status()).as("%s", shared).isIn(302, 303);
    assertThat(row(writer, page, "Note of the editors"))
        .containsExactly("do not see it", "see it", "see it");
    assertThat(writer.get(page).text()).contains("does not allow passing its file on");

    Answer consented =
        writer.submit(
            page,
            "consent",
            "consent",
            Map.of(
                "given-by", "The gazette of the invented State",
                "given-on", "2026-01-15",
                "document", "letter 14/2026",
                "widest", "PUBLIC"));
    assertThat(consented.status()).as("%s", consented).isIn(302, 303);
    assertThat(row(writer, page, "Source file")).containsExactly("see it", "see it", "see it");
    assertThat(writer.get(page).text()).contains("letter 14/2026", "recorded by");
  }

  @Test
  void aConsentWithoutItsDocumentIsRefusedAndTheFormStaysFilled(RunningPortal portal) {
    String name = account(portal, "EDITOR", "XDB");
    Person writer = portal.person().signIn(name, PASSWORD);
    String page = "/desk/drafts/" + entry(portal, name) + "/sign-off?ui=en";
    Answer answer =
        writer.submit(
            page,
            "consent",
            "consent",
            Map.of(
                "given-by",
                "Somebody",
                "given-on",
                "yesterday",
                "document",
                "x",
                "widest",
                "REGION"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("role=\"alert\"", "value=\"Somebody\"");
  }

  @Test
  void whoWorkedOnALawIsNamedAsTheyWish(RunningPortal portal) {
    String account = account(portal, "CONTRIBUTOR", "XDB");
    Person person = portal.person().signIn(account, PASSWORD);
    String name = "Nour of the invented ministry " + UUID.randomUUID();
    Answer saved = person.submit("/desk/account?ui=en", "naming", "named", Map.of("shownAs", name));
    assertThat(saved.status()).as("%s", saved).isIn(302, 303);
    assertThat(person.get("/desk/account?ui=en").text()).contains("value=\"" + name + "\"");
    String page = "/desk/drafts/" + entry(portal, account) + "/sign-off?ui=en";
    assertThat(person.get(page).text()).contains("<bdi>" + name + "</bdi>");
  }

  @Test
  void afterSavingOneSeesWhatItBrings(RunningPortal portal) {
    String name = account(portal, "EDITOR", "XDB");
    Person writer = portal.person().signIn(name, PASSWORD);
    String entry = entry(portal, name);
    assertThat(writer.get("/desk/drafts/" + entry + "?ui=en&saved=1").text())
        .contains("What this brings you", "Other States on the same matter")
        .contains("How far your State is", "articles looked at")
        .containsPattern("Of \\d+ laws, \\d+ have a date");
  }

  @Test
  void aFileThatIsNotForSomebodyIsNotThereForThem(RunningPortal portal) {
    String law = "/akn/xb/act/2017/12";
    assertThat(portal.visitor().get("/law-file?law=" + law).status()).isEqualTo(404);
    assertThat(portal.visitor().get("/law-file").status()).isEqualTo(404);
    Person neighbour = portal.person().signIn(account(portal, "CONTRIBUTOR", "XDA"), PASSWORD);
    assertThat(neighbour.get("/desk/law-file?law=" + law).status()).isEqualTo(404);
    assertThat(neighbour.get("/desk/laws/one?law=" + law + "&ui=en").text())
        .contains("What is shared", "nothing for you");
  }

  /** A row of the table of what others see: what its three columns say. */
  private static List<String> row(Person person, String page, String field) {
    String text = person.get(page).text();
    int start = text.indexOf("<th scope=\"row\">" + field);
    assertThat(start).as("%s in %s", field, text).isNotNegative();
    String row = text.substring(start, text.indexOf("</tr>", start));
    return Pattern.compile("<td>([^<]*)</td>")
        .matcher(row)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** An entry from a kept file, begun by somebody. */
  private static String entry(RunningPortal portal, String name) {
    String id = UUID.randomUUID().toString();
    String content =
        "{\"format\":\"mithaq-law/1\",\"country\":\"XDB\",\"kind\":\"ACT\",\"number\":\"77\",\"year\":2026,"
            + "\"title\":{\"en\":\"On corruption in invented harbours\"}}";
    portal
        .database()
        .execute(
            "insert into curation.entry (id, iso3, state, titles, content, source_file, source_name,"
                + " created_by, created_at, changed_by, changed_at) values (?, 'XDB', 'DRAFT',"
                + " '{\"en\":\"On corruption in invented harbours\"}'::jsonb, ?, ?, 'harbours.pdf', ?,"
                + " now(), ?, now())",
            id,
            content,
            "a".repeat(64),
            name,
            name);
    portal
        .database()
        .execute(
            "insert into curation.entry_revision (entry, version, saved_by, saved_at, automatic,"
                + " content) values (?, 1, ?, now(), false, ?)",
            id,
            name,
            content);
    return id;
  }

  private static String account(RunningPortal portal, String role, String state) {
    String name = "person-" + UUID.randomUUID();
    portal.database().account(name, PASSWORD, role, "STATE", state);
    return name;
  }
}
