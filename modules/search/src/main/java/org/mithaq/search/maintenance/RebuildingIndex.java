package org.mithaq.search.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.IndexBuild;
import org.mithaq.search.SearchUnavailableException;
import org.mithaq.search.SubjectCensus;
import org.mithaq.search.projection.SubjectTruth;

/**
 * Builds the index anew beside the living one and swaps when it holds what it was given, by number
 * and hash of each subject. News that comes meanwhile goes to both. Interrupted, it removes what it
 * began; after a crash it begins again.
 */
@ApplicationScoped
public class RebuildingIndex implements JobWork {
  static final String KIND = "index-rebuild";

  /** Rounds in which the build must come to hold what it was given. */
  private static final int ROUNDS = 3;

  private static final int MOST_REPORTED = 1000;

  private final SubjectTruth truth;
  private final IndexBuild builds;

  @Inject
  public RebuildingIndex(SubjectTruth truth, IndexBuild builds) {
    this.truth = truth;
    this.builds = builds;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /**
   * Leaves {@code documents} and {@code subjects} as results.
   *
   * @throws RefusedException when the engine goes away, or does not hold what it was given
   */
  @Override
  public void run(JobRun run) {
    String build = "";
    boolean committed = false;
    try {
      builds.open().forEach(builds::abandon);
      build = builds.begin();
      committed = rebuild(run, build);
    } catch (SearchUnavailableException away) {
      throw new RefusedException(
          new Refusal.Unavailable(
              "The search engine went away during the rebuild; start it again."));
    } finally {
      if (!committed && !build.isEmpty()) {
        abandon(build);
      }
    }
  }

  private boolean rebuild(JobRun run, String build) {
    RebuildWalk walk = new RebuildWalk(truth, builds, build, run);
    List<SubjectCensus> differing = List.of();
    for (int round = 1; round <= ROUNDS; round++) {
      walk.round();
      if (walk.stopped()) {
        return false;
      }
      differing = walk.differing(builds.census(build));
      boolean last = round == ROUNDS;
      if (differing.isEmpty() || last && differing.stream().noneMatch(walk::standsStill)) {
        builds.commit(build);
        run.result("documents", Long.toString(walk.documents()));
        run.result("subjects", Long.toString(walk.subjects()));
        return true;
      }
      walk.bringAgain(differing);
    }
    differing.stream().limit(MOST_REPORTED).forEach(one -> report(run, one));
    throw RefusedException.conflict(
        "The new index does not hold what it was given of "
            + differing.size()
            + " subjects; the old one stays.");
  }

  private static void report(JobRun run, SubjectCensus differing) {
    run.report(
        new JobReportLine(
            JobReportLine.Severity.ERROR,
            differing.subject().toString(),
            "the build does not hold what it was given, by number or hash"));
  }

  private void abandon(String build) {
    try {
      builds.abandon(build);
    } catch (SearchUnavailableException away) {
      // The next rebuild finds it among the open ones and removes it.
    }
  }
}
