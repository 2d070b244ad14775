package org.mithaq.jobs.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;

/** Jobs on a fresh database, with transactions as the container would open them. */
final class Bench implements AutoCloseable {
  /** Whoever asks for jobs here: an editor of two States who sees jobs everywhere. */
  static final Actor AMINA =
      new Actor(
          Actor.Kind.PERSON,
          "amina",
          Map.of(
              Permission.IMPORT_LAWS,
              Reach.of(Set.of("XDA", "XDB")),
              Permission.SEE_JOBS,
              Reach.EVERYWHERE));

  final JpaOnPostgres jpa = JpaOnPostgres.of("jobs");
  final HandClock clock = new HandClock();
  private final ThreadLocal<Actor> acting = new ThreadLocal<>();

  /** Who acts on this thread. */
  Actor actor() {
    return acting.get();
  }

  JobWork work(Doing doing) {
    return new JobWork() {
      @Override
      public String kind() {
        return "count";
      }

      @Override
      public void run(JobRun run) throws Exception {
        doing.with(run);
      }
    };
  }

  JobRunner runner(JobWork work) {
    return new JobRunner(
        queue(),
        log(),
        List.of(work),
        (actor, inside) -> {
          acting.set(actor);
          inside.run();
          acting.remove();
        });
  }

  String queue(Map<String, String> parameters) {
    return jpa.inTransaction(() -> jobs().queue("count", parameters, AMINA));
  }

  JobView find(String id) {
    return jpa.inTransaction(() -> jobs().find(id)).orElseThrow();
  }

  List<JobReportLine> report(String id) {
    return jpa.inTransaction(() -> jobs().report(id, 0, 100_000));
  }

  KeepingJobs jobs() {
    return new KeepingJobs(jpa.entityManager(), List.of(work(run -> {})), clock);
  }

  /** Takes the next job and does it, as the loop would; says whether there was one. */
  boolean runNext(JobRunner runner) {
    Optional<RunningJob> taken = runner.take();
    taken.ifPresent(runner::run);
    return taken.isPresent();
  }

  private JobQueue queue() {
    return new JobQueue(jpa.entityManager(), clock) {
      @Override
      public Optional<ClaimedJob> claim(java.util.Collection<String> kinds) {
        return jpa.inTransaction(() -> super.claim(kinds));
      }

      @Override
      public void release(ClaimedJob job, boolean countsAsAttempt) {
        jpa.inTransaction(() -> super.release(job, countsAsAttempt));
      }

      @Override
      public void end(ClaimedJob job, org.mithaq.jobs.JobState state, Optional<String> message) {
        jpa.inTransaction(() -> super.end(job, state, message));
      }
    };
  }

  private JobLog log() {
    return new JobLog(jpa.entityManager(), clock) {
      @Override
      public boolean heartbeat(ClaimedJob job, Standing standing) {
        return jpa.inTransaction(() -> super.heartbeat(job, standing));
      }

      @Override
      public boolean checkpoint(ClaimedJob job, String reached, Standing standing) {
        return jpa.inTransaction(() -> super.checkpoint(job, reached, standing));
      }
    };
  }

  @Override
  public void close() {
    jpa.close();
  }

  /** What the work of a test does. */
  interface Doing {
    void with(JobRun run) throws Exception;
  }
}
