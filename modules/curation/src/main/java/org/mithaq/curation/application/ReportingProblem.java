package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.mithaq.curation.ReportProblem;
import org.mithaq.curation.persistence.ReportRows;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Checks what a reader wrote and opens the task. */
@UseCase
class ReportingProblem implements ReportProblem {
  static final Duration KEPT = Duration.ofDays(90);
  private static final int SHORTEST = 10;
  private static final int LONGEST_ABOUT = 2_000;

  /** Only what no mail server could take is refused; whether it is somebody's nobody can tell. */
  private static final Pattern EMAIL =
      Pattern.compile("(?=.{3,254}$)[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]{2,}");

  private final ReportRows rows;
  private final Clock clock;

  @Inject
  ReportingProblem(ReportRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  @Open
  public void report(ProblemReport report) {
    String words = report.words().strip();
    String email = report.email().strip();
    if (words.codePointCount(0, words.length()) < SHORTEST) {
      throw RefusedException.invalid("words", "Say in a few words what is wrong.");
    }
    if (words.length() > LONGEST || report.about().length() > LONGEST_ABOUT) {
      throw new RefusedException(
          new Refusal.TooLarge("words", "A report has at most " + LONGEST + " letters."));
    }
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      throw RefusedException.invalid("email", "This is no mail address.");
    }
    if (rows.waiting() >= WAITING) {
      throw new RefusedException(
          new Refusal.Unavailable("Too many reports wait to be looked at; try again later."));
    }
    rows.keep(report, words.replace('\0', ' '), email, clock.instant(), clock.instant().plus(KEPT));
  }

  @Override
  @Requires(value = Permission.WORK_ON_TASKS, audited = false)
  public int forget() {
    return rows.forget(clock.instant());
  }
}
