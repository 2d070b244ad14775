package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Address;
import org.mithaq.running.Await;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Text is text: nothing that a law or a reader writes becomes markup, formula or code. */
@WithPortal
class HostileTextIT {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String ATTRIBUTE = "\"><img src=x onerror=alert(1)>";

  @Test
  void whatALawSaysIsShownAsItsLetters(Operator operator, Visitor visitor) {
    InventedLaw law =
        InventedLaw.of(7501, "grimpolder").saying("The grimpolder says " + SCRIPT + ATTRIBUTE);
    operator.imports(law.line().replace("Act on the", "Act <b onclick=x> on the"));
    Await.until(
        "the law found",
        Duration.ofSeconds(60),
        () -> visitor.get(law.search()).json().path("total").asLong() == 1);

    for (String page :
        new String[] {law.uri(), "/search?q=grimpolder", law.uri() + "/eng/~sec_1"}) {
      assertThat(visitor.get(page).text())
          .as(page)
          .contains("grimpolder")
          .doesNotContain("<script>alert", "<img src=x", "<b onclick");
    }
    assertThat(visitor.get(law.search()).json().at("/hits/0/snippet").asText())
        .contains("<mark>")
        .doesNotContain("<script", "<img");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SCRIPT,
        ATTRIBUTE,
        "'; drop table legislation.law; --",
        "{\"match_all\":{}}",
        "${jndi:ldap://127.0.0.1/x}",
        "#{1+1}",
        "=cmd|' /C calc'!A0",
        "\u202Egnp.exe",
        "((((((((((\"",
        "a AND OR NOT NEAR/9999999999 *"
      })
  void whatAReaderTypesIsAnsweredAndShownAsItsLetters(String typed, Visitor visitor) {
    var page = visitor.get(Address.of("/search").with("q", typed));
    var api = visitor.get(Address.search(typed));

    assertThat(page.status()).as("%s", page).isEqualTo(200);
    assertThat(page.text()).doesNotContain("<script>alert", "<img src=x", "Exception");
    assertThat(api.status()).as("%s", api).isEqualTo(200);
    assertThat(api.json().at("/query/typed").asText()).isNotEmpty();
  }

  @Test
  void anExpressionOfThePagesLanguageIsNotEvaluated(Visitor visitor) {
    String page = visitor.get(Address.of("/search").with("q", "#{40+2}")).text();

    assertThat(page).contains("#{40+2}").doesNotContain("value=\"42\"");
  }
}
