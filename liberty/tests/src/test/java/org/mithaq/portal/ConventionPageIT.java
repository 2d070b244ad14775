package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** What is known of an instrument stands on its page, in the reader's language. */
@WithPortal
class ConventionPageIT {
  @Test
  void theAuthenticLanguagesAreNamedInTheReadersLanguage(Visitor visitor) {
    assertThat(visitor.get("/conventions/UNCAC?ui=en").text())
        .contains("Arabic · Chinese · English · French · Russian · Spanish");
    assertThat(visitor.get("/conventions/UNCAC?ui=fr").text()).contains("arabe · chinois");
  }
}
