package org.mithaq.search.maintenance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.Subject;
import org.mithaq.search.IndexBuild;
import org.mithaq.search.SubjectDocuments;
import org.mithaq.search.projection.DocumentBatches;
import org.mithaq.search.projection.SubjectTruth;

/** Rounds through the truth into one build: the first brings everything, the next what changed. */
final class RebuildWalk {
  /** What a subject last brought. */
  private record Brought(long revision, int documents) {}

  private final SubjectTruth truth;
  private final JobRun run;
  private final DocumentBatches batches;
  private final Map<Subject, Brought> brought = new HashMap<>();
  private boolean stopped;

  RebuildWalk(SubjectTruth truth, IndexBuild builds, String build, JobRun run) {
    this.truth = truth;
    this.run = run;
    this.batches = new DocumentBatches(batch -> builds.put(build, batch));
  }

  /** Goes through all subjects and says how many had changed since the round before. */
  long round() {
    Subjects subjects = new Subjects(truth.projections());
    long total = subjects.count();
    Set<Subject> seen = new HashSet<>();
    long[] changed = {0};
    stopped =
        !subjects.pages(
            run::stopping,
            page -> {
              for (Subject subject : page) {
                seen.add(subject);
                changed[0] += bring(subject) ? 1 : 0;
              }
              run.progress(seen.size(), Math.max(total, seen.size()), "Building beside the index");
            });
    if (!stopped) {
      for (Subject gone : List.copyOf(brought.keySet())) {
        if (!seen.contains(gone)) {
          put(gone);
          brought.remove(gone);
          changed[0]++;
        }
      }
      batches.flush();
    }
    return changed[0];
  }

  private boolean bring(Subject subject) {
    Brought before = brought.get(subject);
    if (before != null && before.revision() == truth.revisionOf(subject)) {
      return false;
    }
    SubjectDocuments now = put(subject);
    brought.put(subject, new Brought(now.revision(), now.documents().size()));
    return true;
  }

  private SubjectDocuments put(Subject subject) {
    SubjectDocuments now = truth.read(subject);
    batches.add(now);
    return now;
  }

  boolean stopped() {
    return stopped;
  }

  /** Documents that the build should hold. */
  long documents() {
    return brought.values().stream().mapToLong(Brought::documents).sum();
  }

  long subjects() {
    return brought.size();
  }
}
