package org.mithaq.legislation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.Actor;
import org.mithaq.legislation.PublishedLaw;
import org.mithaq.legislation.PublishedLaw.Outcome;
import org.mithaq.legislation.domain.Imports;

/** Two imports of the same law at once: seen with two portals on one database. */
class LawBatchTest {
  private final Deque<String> failures = new ArrayDeque<>();
  private final RecordingRun run = new RecordingRun("one");

  @Test
  void aLawThatAnotherImportCreatedMeanwhileIsPublishedAgainAndFoundUnchanged() throws Exception {
    failures.add("23505");
    failures.add("40P01");
    commit();
    assertThat(failures).isEmpty();
    assertThat(run.checkpoint()).isEqualTo("loaded 1 of 1");
  }

  @Test
  void whatIsNoRaceIsNotTriedAgain() {
    failures.add("42601");
    assertThatThrownBy(this::commit).hasRootCauseInstanceOf(SQLException.class);
    assertThat(failures).isEmpty();
  }

  private void commit() throws Exception {
    Imports counting =
        (Imports)
            Proxy.newProxyInstance(
                Imports.class.getClassLoader(),
                new Class<?>[] {Imports.class},
                (proxy, method, arguments) -> null);
    LawBatch batch = new LawBatch(counting, LawBatchTest::call);
    Checkpoint whole = new Checkpoint(true, 1, 1);
    batch.commit(
        run,
        "one",
        List.of(new LawBatch.Item("line 1", whole, id -> new LawBatch.Published(published(), 0))),
        whole,
        Actor.HOUSE,
        new ImportReport(run));
  }

  private static <T> T call(Callable<T> work) throws Exception {
    return work.call();
  }

  private PublishedLaw published() {
    String state = failures.poll();
    if (state != null) {
      throw new IllegalStateException(new SQLException("told by the driver", state));
    }
    return new PublishedLaw("1", "/akn/xa/act/2019/20", Outcome.UNCHANGED, List.of());
  }
}
