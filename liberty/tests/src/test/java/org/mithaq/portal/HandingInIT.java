package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.WithPortal;

/** The page for handing in a file says only what the portal has words for. */
@WithPortal
class HandingInIT {
  @Test
  void whyAFileWasNotTakenIsSaidInTheReadersLanguage(RunningPortal portal) {
    Person admin = portal.administrator();

    for (String code : List.of("MISSING", "FORBIDDEN", "TOO_LARGE", "UNREADABLE", "BUSY")) {
      String arabic = admin.get("/desk/import?ui=ar&problem=" + code).text();
      assertThat(arabic).contains("class=\"fault\" role=\"alert\"").doesNotContain(code + "<");
    }
  }

  @Test
  void wordsOfTheAddressAreNotShown(RunningPortal portal) {
    String page =
        portal.administrator().get("/desk/import?problem=Call%20this%20number%20now").text();

    assertThat(page).doesNotContain("Call this number now", "role=\"alert\"");
  }
}
