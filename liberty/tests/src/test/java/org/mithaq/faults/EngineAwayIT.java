package org.mithaq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Answer;
import org.mithaq.running.Await;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.MithaqCommand.Ended;
import org.mithaq.running.Operator;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/**
 * Elasticsearch dies: browsing goes on, search says so, and nothing that came meanwhile is lost.
 */
@WithPortal
class EngineAwayIT {
  private static final Duration RETURN = Duration.ofMinutes(4);
  private static final InventedLaw LAW = InventedLaw.of(7601, "perigolant");

  @Test
  void withoutTheEngineBrowsingGoesOnAndTheIndexCatchesUpByItself(
      RunningPortal portal, Visitor visitor, Operator operator) {
    try {
      Kill.server(portal, "search");

      assertThat(visitor.get("/akn/xa/act/2018/31").status()).isEqualTo(200);
      assertThat(visitor.get("/conventions/UNTOC/6").status()).isEqualTo(200);
      assertThat(visitor.get("/health/ready").status()).isEqualTo(200);
      apiSaysItWithoutMakingAnybodyWait(visitor.get(LAW.search()));
      pageSaysItAndShowsTheWayToBrowse(visitor.get("/search?q=corruption"));
      assertThat(operator.imports(LAW.line()).path("state").asText()).isEqualTo("DONE");
    } finally {
      Await.until("the engine's return", RETURN, () -> visitor.get(LAW.search()).status() == 200);
    }

    Await.until(
        "the law imported meanwhile",
        RETURN,
        () -> visitor.get(LAW.search()).json().path("total").asLong() == 1);
    portal.awaitIndexed();
    Ended verified = portal.command().run("verify-index");
    assertThat(verified.code()).as("%s", verified).isZero();
    assertThat(verified.said()).contains("exactly what the database holds");
  }

  private static void apiSaysItWithoutMakingAnybodyWait(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(503);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.header("Retry-After")).get().asString().matches("\\d+");
  }

  private static void pageSaysItAndShowsTheWayToBrowse(Answer answer) {
    assertThat(answer.text())
        .contains("Search is not available at the moment")
        .contains("Browse by region");
  }
}
