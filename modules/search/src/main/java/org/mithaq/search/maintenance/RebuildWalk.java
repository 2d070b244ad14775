package org.mithaq.search.maintenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.Subject;
import org.mithaq.search.IndexBuild;
import org.mithaq.search.IndexCensus;
import org.mithaq.search.Projection;
import org.mithaq.search.SubjectCensus;
import org.mithaq.search.SubjectDocuments;
import org.mithaq.search.projection.DocumentBatches;
import org.mithaq.search.projection.SubjectTruth;

/** Rounds through the truth into one build: the first brings everything, the next what changed. */
final class RebuildWalk {
  private static final int PAGE = 1000;

  private final SubjectTruth truth;
  private final JobRun run;
  private final DocumentBatches batches;
  private final Map<Subject, SubjectCensus> brought = new HashMap<>();
  private boolean stopped;

  RebuildWalk(SubjectTruth truth, IndexBuild builds, String build, JobRun run) {
    this.truth = truth;
    this.run = run;
    this.batches = new DocumentBatches(batch -> builds.put(build, batch));
  }

  /** Goes through all subjects and brings what changed since the round before. */
  void round() {
    Subjects subjects = new Subjects(truth.projections());
    long total = subjects.count();
    Set<Subject> seen = new HashSet<>();
    stopped =
        !subjects.pages(
            run::stopping,
            page -> {
              for (Subject subject : page) {
                seen.add(subject);
                bring(subject);
              }
              run.progress(seen.size(), Math.max(total, seen.size()), "Building beside the index");
            });
    if (!stopped) {
      for (Subject gone : List.copyOf(brought.keySet())) {
        if (!seen.contains(gone)) {
          put(gone);
          brought.remove(gone);
        }
      }
      batches.flush();
    }
  }

  private void bring(Subject subject) {
    SubjectCensus before = brought.get(subject);
    if (before == null || before.revision() != truth.revisionOf(subject)) {
      brought.put(subject, SubjectCensus.expected(put(subject)));
    }
  }

  private SubjectDocuments put(Subject subject) {
    SubjectDocuments now = truth.read(subject);
    batches.add(now);
    return now;
  }

  boolean stopped() {
    return stopped;
  }

  /** Subjects of which the build does not hold what was brought, by number or by hash. */
  List<SubjectCensus> differing(IndexCensus held) {
    Map<Subject, SubjectCensus> missing = new HashMap<>(brought);
    List<SubjectCensus> differing = new ArrayList<>();
    for (Projection projection : truth.projections()) {
      String kind = projection.subjectKind();
      List<SubjectCensus> page = held.after(kind, "", PAGE);
      while (!page.isEmpty()) {
        for (SubjectCensus one : page) {
          SubjectCensus given = missing.remove(one.subject());
          if (given == null || !given.sameDocuments(one)) {
            differing.add(one);
          }
        }
        page = held.after(kind, page.get(page.size() - 1).subject().id(), PAGE);
      }
    }
    missing.values().stream().filter(one -> one.documents() > 0).forEach(differing::add);
    return differing;
  }

  /** Whether a subject has not changed since it was brought; news of a change is on its way. */
  boolean standsStill(SubjectCensus one) {
    SubjectCensus given = brought.get(one.subject());
    return given != null && given.revision() == truth.revisionOf(one.subject());
  }

  /** The next round brings these again. */
  void bringAgain(List<SubjectCensus> subjects) {
    subjects.forEach(one -> brought.remove(one.subject()));
  }

  /** Documents that the build should hold. */
  long documents() {
    return brought.values().stream().mapToLong(SubjectCensus::documents).sum();
  }

  long subjects() {
    return brought.size();
  }
}
