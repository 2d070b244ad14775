package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That the reference date of an assessment was moved, as its history keeps it: whoever opens the
 * form later is told what it changed, not only who moved it.
 *
 * @param noLonger how many answers ceased to count by it
 * @param now how many began to
 */
public record DateMove(LocalDate from, LocalDate to, int noLonger, int now) {
  /** Name of the step. */
  public static final String STEP = "REFERENCE_DATE";

  private static final Pattern SAID =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) → (\\d{4}-\\d\\d-\\d\\d); (\\d+) − (\\d+) \\+");

  /** As the step keeps it. */
  public String said() {
    return from + " → " + to + "; " + noLonger + " − " + now + " +";
  }

  /** What a step says, when it is one that moved the date. */
  public static Optional<DateMove> of(AssessmentView.Step step) {
    Matcher found = SAID.matcher(step.comment());
    return step.step().equals(STEP) && found.matches()
        ? Optional.of(
            new DateMove(
                LocalDate.parse(found.group(1)),
                LocalDate.parse(found.group(2)),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4))))
        : Optional.empty();
  }
}
