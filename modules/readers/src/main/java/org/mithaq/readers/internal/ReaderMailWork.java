package org.mithaq.readers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.RefusedException;
import org.mithaq.readers.TellReaders;

/**
 * Goes from reader to reader. Who was told is not due any more, so that a run that takes up where
 * another was killed finds the rest by asking anew.
 */
@ApplicationScoped
class ReaderMailWork implements JobWork {
  static final String KIND = "reader-mail";

  private final TellReaders tell;

  @Inject
  ReaderMailWork(TellReaders tell) {
    this.tell = tell;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    List<String> due = tell.due();
    long told = 0;
    for (int i = 0; i < due.size() && !run.stopping(); i++) {
      told += told(due.get(i), run) ? 1 : 0;
      run.progress(i + 1L, due.size(), "");
    }
    run.result("readers", Long.toString(due.size()));
    run.result("mails", Long.toString(told));
  }

  private boolean told(String choice, JobRun run) {
    try {
      return tell.tell(choice);
    } catch (RefusedException notNow) {
      tell.postpone(choice);
      run.report(
          new JobReportLine(JobReportLine.Severity.WARNING, "reader", notNow.refusal().reason()));
      return false;
    }
  }
}
