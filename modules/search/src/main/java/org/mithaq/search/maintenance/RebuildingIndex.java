package org.mithaq.search.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.IndexBuild;
import org.mithaq.search.SearchUnavailableException;
import org.mithaq.search.projection.SubjectTruth;

/**
 * Builds the index anew beside the living one and swaps when their counts agree. News that comes
 * meanwhile goes to both. Interrupted, it removes what it began; after a crash it begins again.
 */
@ApplicationScoped
public class RebuildingIndex implements JobWork {
  static final String KIND = "index-rebuild";

  /** Rounds after which a truth that never stands still is taken as it is. */
  private static final int ROUNDS = 3;

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
   * @throws RefusedException when the engine goes away, or holds another number of documents than
   *     it was given
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
    for (int round = 1; round <= ROUNDS; round++) {
      long changed = walk.round();
      if (walk.stopped()) {
        return false;
      }
      long counted = builds.count(build);
      if (counted == walk.documents() || round == ROUNDS && changed > 0) {
        builds.commit(build);
        run.result("documents", Long.toString(counted));
        run.result("subjects", Long.toString(walk.subjects()));
        return true;
      }
      if (round > 1 && changed == 0) {
        String told = "given " + walk.documents() + " documents, holds " + counted;
        run.report(new JobReportLine(JobReportLine.Severity.ERROR, build, told));
        throw RefusedException.conflict("The new index was " + told + "; the old one stays.");
      }
    }
    return false;
  }

  private void abandon(String build) {
    try {
      builds.abandon(build);
    } catch (SearchUnavailableException away) {
      // The next rebuild finds it among the open ones and removes it.
    }
  }
}
