package org.mithaq.search.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.IndexCensus;
import org.mithaq.search.SearchUnavailableException;
import org.mithaq.search.projection.SubjectTruth;

/**
 * Compares index and truth, subject by subject, by counts and hashes. What differs at first is
 * looked at again at the end, for it may only have been on its way.
 */
@ApplicationScoped
public class VerifyingIndex implements JobWork {
  static final String KIND = "index-verify";

  private final SubjectTruth truth;
  private final IndexCensus census;

  @Inject
  public VerifyingIndex(SubjectTruth truth, IndexCensus census) {
    this.truth = truth;
    this.census = census;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /**
   * Leaves as results {@code equal} (true or false), {@code subjects}, {@code documents} and {@code
   * differences}; the report names the subjects that differ.
   *
   * @throws RefusedException when the engine goes away
   */
  @Override
  public void run(JobRun run) {
    try {
      VerifyWalk walk = new VerifyWalk(truth, census, run);
      if (!walk.compareAll()) {
        return;
      }
      long differences = walk.lookAgain();
      run.result("equal", Boolean.toString(differences == 0));
      run.result("subjects", Long.toString(walk.subjects()));
      run.result("documents", Long.toString(walk.documents()));
      run.result("differences", Long.toString(differences));
    } catch (SearchUnavailableException away) {
      throw new RefusedException(
          new Refusal.Unavailable("The search engine went away; verify again when it is back."));
    }
  }
}
