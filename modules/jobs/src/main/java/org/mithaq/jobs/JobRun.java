package org.mithaq.jobs;

import java.util.Map;

/** What work sees of its job while it runs. */
public interface JobRun {
  String id();

  Map<String, String> parameters();

  String startedBy();

  /** What the last {@link #checkpoint} said; empty at the first start. */
  String checkpoint();

  /**
   * Keeps how far the work has come. Called inside the work's own transaction it is kept together
   * with what that transaction did, so that nothing is done twice or skipped.
   */
  void checkpoint(String reached);

  /** Tells progress; cheap, may be called often, written at most every second. */
  void progress(long done, long total, String message);

  void report(JobReportLine line);

  void result(String name, String value);

  /**
   * True when somebody asked it to stop or the server is going down: leave at the next good place.
   */
  boolean stopping();
}
