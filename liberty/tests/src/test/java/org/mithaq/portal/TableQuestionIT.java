package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** A question that is answered by a table, on the page and over the API. */
@WithPortal
class TableQuestionIT {
  private static final String PASSWORD = "walnut ferry under slow clouds";
  private static final String TRACKING = "/api/v1/tracking/";

  @Test
  void aTableWithACellTooManyIsSaidToBeNoneAndItsPageOpensWithEveryCell(
      RunningPortal portal, Visitor visitor) {
    portal.database().account("table-writer", PASSWORD, "INSTITUTION_CONTRIBUTOR", "STATE", "XDC");
    String id = begun(portal, visitor);
    Address answer = Address.of(TRACKING + "assessments/" + id + "/answers/cases");

    Answer tooMany =
        visitor.sendAs(
            "table-writer",
            PASSWORD,
            "PUT",
            answer,
            "{\"version\":0,\"given\":\"2024,three,and a third cell\"}");
    assertThat(tooMany.json().path("lacks").toString()).as("%s", tooMany).contains("NOT_A_TABLE");

    Person writer = portal.person().signIn("table-writer", PASSWORD);
    Answer page = writer.get("/desk/assessments/" + id + "/UNTOC/8?ui=en");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("value=\"2024\"", "value=\"three\"", "value=\"and a third cell\"", "</html>")
        .contains("Row 1: Year", "Row 1: 3");
  }

  /** An assessment of XDC by a questionnaire of the test's own. */
  private static String begun(RunningPortal portal, Visitor visitor) {
    String code = "TABLE-" + System.nanoTime();
    Answer made =
        visitor.sendAs(
            "admin",
            portal.administratorPassword(),
            "POST",
            Address.of(TRACKING + "templates"),
            "{\"code\":\"%s\",\"titles\":{\"en\":\"Own\"},\"instruments\":[\"UNTOC\"],\"questions\":[{\"id\":\"cases\",\"obligation\":\"UNTOC/8/1\",\"kind\":\"TABLE\",\"text\":{\"en\":\"Cases\"},\"options\":[\"Year\",\"Cases\"]}]}"
                .formatted(code));
    assertThat(made.status()).as("%s", made).isEqualTo(201);
    return visitor
        .sendAs(
            "table-writer",
            PASSWORD,
            "POST",
            Address.of(TRACKING + "assessments"),
            "{\"state\":\"XDC\",\"template\":\"%s\",\"kind\":\"SELF\",\"referenceDate\":\"2026-11-20\",\"lead\":\"Ministry\"}"
                .formatted(code))
        .json()
        .path("id")
        .asText();
  }
}
