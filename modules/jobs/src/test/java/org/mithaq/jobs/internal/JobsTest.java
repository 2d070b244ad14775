package org.mithaq.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobState;
import org.mithaq.jobs.LeaseLostException;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;

class JobsTest {
  private final Bench bench = new Bench();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void workThatFailedIsTriedAgainFromWhereItCameToByWhoeverTriesIt() {
    String id = bench.queue(Map.of());
    bench.runNext(
        bench.runner(
            bench.work(
                run -> {
                  run.checkpoint("half");
                  throw new IllegalStateException("no room");
                })));
    assertThat(bench.find(id).state()).isEqualTo(JobState.FAILED);
    Actor admin = Actor.everywhere(Actor.Kind.PERSON, "admin", Set.of(Permission.SEE_JOBS));
    RetryingJob retrying = new RetryingJob(bench.jpa.entityManager());

    bench.jpa.inTransaction(() -> retrying.retry(id, admin));
    assertThatThrownBy(() -> bench.jpa.inTransaction(() -> retrying.retry(id, admin)))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> bench.jpa.inTransaction(() -> retrying.retry("none", admin)))
        .isInstanceOf(RefusedException.class);

    List<String> seen = new ArrayList<>();
    bench.runNext(
        bench.runner(bench.work(run -> seen.add(run.checkpoint() + " " + bench.actor().name()))));
    assertThat(seen).containsExactly("half admin");
    assertThat(bench.find(id).state()).isEqualTo(JobState.DONE);
  }

  @Test
  void aQueuedJobIsDoneByTheHouseInTheNameOfTheOneWhoAsked() {
    AtomicReference<Actor> actor = new AtomicReference<>();
    String id = bench.queue(Map.of("file", "laws \"one\".jsonl"));
    assertThat(bench.find(id).state()).isEqualTo(JobState.QUEUED);
    assertThat(
            bench.runNext(
                bench.runner(
                    bench.work(
                        run -> {
                          actor.set(bench.actor());
                          run.progress(2, 3, "two of three");
                          run.result("file", run.parameters().get("file"));
                        }))))
        .isTrue();
    assertThat(bench.find(id))
        .satisfies(
            job -> {
              assertThat(job.state()).isEqualTo(JobState.DONE);
              assertThat(job.done()).isEqualTo(2);
              assertThat(job.message()).isEqualTo("two of three");
              assertThat(job.result()).containsEntry("file", "laws \"one\".jsonl");
              assertThat(job.startedBy()).isEqualTo("amina");
            });
    assertThat(actor.get()).as("who asked, with no right more").isEqualTo(Bench.AMINA);
  }

  @Test
  void workThatNobodyDoesIsRefused() {
    assertThatThrownBy(
            () ->
                bench.jpa.inTransaction(() -> bench.jobs().queue("unknown", Map.of(), Bench.AMINA)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aJobOfARolledBackTransactionIsNeverBegun() {
    assertThatThrownBy(
            () ->
                bench.jpa.inTransaction(
                    () -> {
                      bench.queue(Map.of());
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(bench.runner(bench.work(run -> {})).take()).isEmpty();
  }

  @Test
  void aRefusalFailsTheJobWithItsReason() {
    String id = bench.queue(Map.of());
    bench.runNext(
        bench.runner(
            bench.work(
                run -> {
                  throw RefusedException.invalid("line 7", "the year is missing");
                })));
    assertThat(bench.find(id).state()).isEqualTo(JobState.FAILED);
    assertThat(bench.find(id).message()).isEqualTo("the year is missing");
  }

  @Test
  void anUnexpectedErrorTellsItsClassAndNothingSensitive() {
    String id = bench.queue(Map.of());
    bench.runNext(
        bench.runner(
            bench.work(
                run -> {
                  throw new IllegalStateException("password=secret");
                })));
    assertThat(bench.find(id).state()).isEqualTo(JobState.FAILED);
    assertThat(bench.find(id).message()).contains("IllegalStateException").doesNotContain("secret");
  }

  @Test
  void aJobWhoseServerDiedGoesOnFromItsCheckpoint() {
    String id = bench.queue(Map.of());
    JobRunner dying = bench.runner(bench.work(run -> {}));
    RunningJob dead = dying.take().orElseThrow();
    dead.report(note("before the checkpoint"));
    dead.checkpoint("line 40");
    dead.report(note("after the checkpoint"));
    assertThat(dead.heartbeat()).isTrue();
    assertThat(bench.report(id)).hasSize(2);

    List<String> reached = new ArrayList<>();
    JobRunner other =
        bench.runner(
            bench.work(
                run -> {
                  reached.add(run.checkpoint());
                  run.report(note("after the checkpoint, again"));
                }));
    assertThat(bench.runNext(other)).as("the lease still runs").isFalse();
    bench.clock.forward(JobQueue.LEASE.plusSeconds(1));
    assertThat(bench.runNext(other)).isTrue();
    assertThat(reached).containsExactly("line 40");
    assertThat(bench.find(id).state()).isEqualTo(JobState.DONE);
    assertThat(bench.report(id))
        .extracting(JobReportLine::problem)
        .containsExactly("before the checkpoint", "after the checkpoint, again");
    assertThat(bench.find(id).reportLines()).isEqualTo(2);
  }

  @Test
  void aHeartbeatKeepsTheLease() {
    bench.queue(Map.of());
    JobRunner runner = bench.runner(bench.work(run -> {}));
    RunningJob alive = runner.take().orElseThrow();
    for (int beat = 0; beat < 5; beat++) {
      bench.clock.forward(Duration.ofSeconds(10));
      assertThat(alive.heartbeat()).isTrue();
    }
    assertThat(runner.take()).isEmpty();
  }

  @Test
  void aRunThatWasTakenForDeadCanWriteNothingMore() {
    String id = bench.queue(Map.of());
    JobRunner runner = bench.runner(bench.work(run -> {}));
    RunningJob slow = runner.take().orElseThrow();
    bench.clock.forward(JobQueue.LEASE.plusSeconds(1));
    RunningJob fresh = runner.take().orElseThrow();
    fresh.checkpoint("by the second");
    assertThatThrownBy(() -> slow.checkpoint("by the first"))
        .isInstanceOf(LeaseLostException.class);
    assertThat(slow.heartbeat()).isFalse();
    assertThat(slow.stopping()).isTrue();
    runner.run(slow);
    assertThat(bench.find(id).state()).isEqualTo(JobState.RUNNING);
  }

  @Test
  void aCheckpointIsUndoneWithTheTransactionOfItsWork() {
    bench.queue(Map.of());
    JobRunner runner = bench.runner(bench.work(run -> {}));
    RunningJob run = runner.take().orElseThrow();
    assertThatThrownBy(
            () ->
                bench.jpa.inTransaction(
                    () -> {
                      run.report(note("said inside"));
                      run.checkpoint("line 1");
                      throw new IllegalStateException("rolled back");
                    }))
        .hasMessage("rolled back");
    assertThat(run.heartbeat()).isTrue();
    assertThat(bench.report(run.id())).as("what was said stays said").hasSize(1);
    bench.clock.forward(JobQueue.LEASE.plusSeconds(1));
    assertThat(runner.take().orElseThrow().checkpoint()).isEmpty();
  }

  @Test
  void aHeartbeatDuringTheWorksTransactionWaitsAndDoesNotDeadlock() throws Exception {
    bench.queue(Map.of());
    RunningJob run = bench.runner(bench.work(job -> {})).take().orElseThrow();
    CompletableFuture<Boolean> heartbeat =
        bench.jpa.inTransaction(
            () -> {
              run.report(note("one"));
              run.checkpoint("line 1");
              CompletableFuture<Boolean> beat = CompletableFuture.supplyAsync(run::heartbeat);
              run.report(note("two"));
              run.progress(1, 2, "half");
              run.checkpoint("line 2");
              return beat;
            });
    assertThat(heartbeat.get(20, TimeUnit.SECONDS)).isTrue();
    run.heartbeat();
    assertThat(bench.report(run.id())).hasSize(2);
  }

  @Test
  void aJobThatNeverGetsOnIsGivenUpAfterFiveStarts() {
    String id = bench.queue(Map.of());
    JobRunner runner = bench.runner(bench.work(run -> {}));
    for (int start = 1; start <= JobQueue.ATTEMPTS; start++) {
      assertThat(runner.take()).isPresent();
      bench.clock.forward(JobQueue.LEASE.plusSeconds(1));
    }
    assertThat(runner.take()).isEmpty();
    assertThat(bench.find(id).state()).isEqualTo(JobState.FAILED);
  }

  @Test
  void aJobThatGetsOnIsTakenUpAsOftenAsNeeded() {
    bench.queue(Map.of());
    JobRunner runner = bench.runner(bench.work(run -> {}));
    for (int start = 1; start <= 12; start++) {
      runner.take().orElseThrow().checkpoint("step " + start);
      bench.clock.forward(JobQueue.LEASE.plusSeconds(1));
    }
    assertThat(runner.take()).isPresent();
  }

  @Test
  void workThatLeavesWhenToldToIsQueuedAgain() {
    String id = bench.queue(Map.of());
    JobRunner runner =
        bench.runner(
            bench.work(
                run -> {
                  run.checkpoint("line 5");
                  assertThat(run.stopping()).isTrue();
                }));
    RunningJob run = runner.take().orElseThrow();
    run.askToStop();
    runner.run(run);
    assertThat(bench.find(id).state()).isEqualTo(JobState.QUEUED);
    assertThat(runner.take().orElseThrow().checkpoint()).isEqualTo("line 5");
  }

  @Test
  void aDatabaseThatGoesAwayDoesNotFailTheJob() {
    String id = bench.queue(Map.of());
    JobRunner runner =
        bench.runner(
            bench.work(
                run -> {
                  throw new IllegalStateException(new SQLException("going down", "57P01"));
                }));
    bench.runNext(runner);
    assertThat(bench.find(id).state()).isEqualTo(JobState.QUEUED);
  }

  @Test
  void aReportKeepsTenThousandLinesAndCountsTheRest() {
    String id = bench.queue(Map.of());
    bench.runNext(
        bench.runner(
            bench.work(
                run -> {
                  for (int line = 0; line < 10_050; line++) {
                    run.report(new JobReportLine(Severity.ERROR, "line " + line, "bad \0 byte"));
                  }
                })));
    assertThat(bench.find(id).reportLines()).isEqualTo(10_050);
    assertThat(bench.report(id)).hasSize(10_000);
    assertThat(bench.jpa.inTransaction(() -> bench.jobs().report(id, 20, 2)))
        .extracting(JobReportLine::place)
        .containsExactly("line 20", "line 21");
  }

  @Test
  void theNewestJobsComeFirst() {
    String older = bench.queue(Map.of());
    bench.clock.forward(Duration.ofSeconds(1));
    String newer = bench.queue(Map.of());
    assertThat(bench.jpa.inTransaction(() -> bench.jobs().latest(5)))
        .extracting(job -> job.id())
        .containsExactly(newer, older);
  }

  private static JobReportLine note(String problem) {
    return new JobReportLine(Severity.NOTE, "here", problem);
  }
}
