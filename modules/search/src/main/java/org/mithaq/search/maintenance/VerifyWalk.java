package org.mithaq.search.maintenance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.Subject;
import org.mithaq.search.IndexCensus;
import org.mithaq.search.Projection;
import org.mithaq.search.SubjectCensus;
import org.mithaq.search.projection.SubjectTruth;

/** One comparison of index and truth. */
final class VerifyWalk {
  private static final int PAGE = 500;
  private static final int MOST_REPORTED = 1000;

  private final SubjectTruth truth;
  private final IndexCensus census;
  private final JobRun run;
  private final Set<Subject> seen = new HashSet<>();
  private final Set<Subject> differing = new LinkedHashSet<>();
  private long documents;

  VerifyWalk(SubjectTruth truth, IndexCensus census, JobRun run) {
    this.truth = truth;
    this.census = census;
    this.run = run;
  }

  /** Compares every subject of the truth and looks for others in the index; false when stopped. */
  boolean compareAll() {
    Subjects subjects = new Subjects(truth.projections());
    long total = subjects.count();
    boolean finished =
        subjects.pages(
            run::stopping,
            page -> {
              comparePage(page);
              run.progress(seen.size(), Math.max(total, seen.size()), "Comparing with the index");
            });
    if (finished) {
      truth.projections().stream().map(Projection::subjectKind).forEach(this::findOthers);
    }
    return finished;
  }

  private void comparePage(List<Subject> page) {
    Map<Subject, SubjectCensus> held = held(page);
    for (Subject subject : page) {
      seen.add(subject);
      SubjectCensus expected = SubjectCensus.expected(truth.read(subject));
      documents += expected.documents();
      if (!held.getOrDefault(subject, nothing(subject)).sameDocuments(expected)) {
        differing.add(subject);
      }
    }
  }

  private void findOthers(String kind) {
    List<SubjectCensus> page = census.after(kind, "", PAGE);
    while (!page.isEmpty() && !run.stopping()) {
      page.stream()
          .map(SubjectCensus::subject)
          .filter(s -> !seen.contains(s))
          .forEach(differing::add);
      page = census.after(kind, page.get(page.size() - 1).subject().id(), PAGE);
    }
  }

  /** Compares again what differed, reports what still does and says how many. */
  long lookAgain() {
    long still = 0;
    for (Subject subject : differing) {
      SubjectCensus expected = SubjectCensus.expected(truth.read(subject));
      SubjectCensus held = held(List.of(subject)).getOrDefault(subject, nothing(subject));
      if (!held.sameDocuments(expected)) {
        still++;
        if (still <= MOST_REPORTED) {
          report(expected, held);
        }
      }
    }
    return still;
  }

  private void report(SubjectCensus expected, SubjectCensus held) {
    String what =
        held.documents() == 0
            ? "missing from the index: " + told(expected)
            : expected.documents() == 0
                ? "in the index but no longer in the truth: " + told(held)
                : "differs: the truth has " + told(expected) + ", the index " + told(held);
    run.report(
        new JobReportLine(JobReportLine.Severity.ERROR, expected.subject().toString(), what));
  }

  private static String told(SubjectCensus one) {
    return one.documents() + " documents at revision " + one.revision();
  }

  private Map<Subject, SubjectCensus> held(List<Subject> page) {
    Map<Subject, SubjectCensus> held = new HashMap<>();
    census
        .of(page.get(0).kind(), page.stream().map(Subject::id).toList())
        .forEach(one -> held.put(one.subject(), one));
    return held;
  }

  private static SubjectCensus nothing(Subject subject) {
    return new SubjectCensus(subject, 0, 0, 0);
  }

  long subjects() {
    return seen.size();
  }

  long documents() {
    return documents;
  }
}
