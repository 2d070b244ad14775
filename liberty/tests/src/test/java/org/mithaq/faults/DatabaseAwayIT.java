package org.mithaq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mithaq.running.Answer;
import org.mithaq.running.Await;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** PostgreSQL dies under load: requests fail politely, none hangs, the pool recovers. */
@WithPortal
class DatabaseAwayIT {
  private static final Duration RETURN = Duration.ofMinutes(2);
  private static final String BROWSING = "/api/v1/laws?state=XDA";

  @Test
  @Timeout(300)
  void readersAreToldToComeBackAndThenAreServed(RunningPortal portal, Visitor visitor) {
    Set<Integer> statuses = new ConcurrentSkipListSet<>();
    Kill.server(portal, "database");

    IntStream.range(0, 40)
        .parallel()
        .mapToObj(each -> visitor.get(BROWSING))
        .peek(answer -> statuses.add(answer.status()))
        .filter(answer -> answer.status() != 200)
        .forEach(DatabaseAwayIT::isPolite);

    assertThat(statuses).isSubsetOf(200, 503);
    Await.until("the database's return", RETURN, () -> visitor.get(BROWSING).status() == 200);
    assertThat(IntStream.range(0, 40).mapToObj(each -> visitor.get(BROWSING).status()))
        .containsOnly(200);
    Await.until("readiness again", RETURN, () -> visitor.get("/health/ready").status() == 200);
  }

  private static void isPolite(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isPresent();
  }
}
