package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.WithPortal;

/** Whoever enters something gets something for it at once (R2). */
@WithPortal
class GivenBackIT {
  private static final String PASSWORD = "tangle herring quartz nine";

  @Test
  void whoWritesANeedAPlanOrACommitmentIsShownWhatThereIsOnTheObligation(RunningPortal portal) {
    String who = "giving-" + UUID.randomUUID();
    portal.database().account(who, PASSWORD, "FOCAL_POINT", "STATE", "XDA");
    Person planner = portal.person().signIn(who, PASSWORD);
    String title = "Help against laundering " + System.nanoTime();
    planner.submit(
        "/desk/plans/needs/XDA?ui=en",
        "draft",
        "draft",
        Map.of(
            "title_en", title,
            "obligations", "UNTOC/6/1/a/i",
            "type", "LEGAL_ADVICE",
            "level", "INDIVIDUAL",
            "urgency", "NORMAL"));
    String needs = planner.get("/desk/plans/needs/XDA?ui=en").text();
    assertThat(needs.substring(needs.indexOf("class=\"given\"")))
        .contains("What this brings you", "UNTOC 6(1)(a)(i)", title)
        .contains(
            "Provisions of the State’s law: ", "/search?state=XDA&amp;obligation=UNTOC/6/1/a/i")
        .contains("/compare?obligation=UNTOC/6/1/a/i");
    Answer kept =
        planner.submit(
            "/desk/plans/commitments/XDA?ui=en",
            "commitment",
            "save",
            Map.of("obligation", "UNTOC/6/1/a/i", "category", "B", "definitive", "2029-01-01"));
    assertThat(kept.header("Location").orElse("")).as("%s", kept).contains("UNTOC/6/1/a/i?done=");
    for (String ui : List.of("ar", "en", "fr")) {
      String one = planner.get("/desk/plans/commitments/XDA/UNTOC/6/1/a/i?ui=" + ui).text();
      assertThat(one.substring(one.indexOf("class=\"given\""))).contains(title);
      assertThat(one).doesNotContain("???", ">gives.");
    }
  }
}
