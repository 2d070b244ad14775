package org.mithaq.conventions;

import java.util.Optional;
import org.mithaq.kernel.LegalDate;

/**
 * What is counted from the records, beside what the depositary published; neither is written over
 * the other.
 *
 * @param instrument code
 * @param parties States recorded as party on the day
 * @param signatories States recorded to have signed by the day, whatever they did later
 * @param unknown States whose record does not reach the day or leaves it open
 * @param recorded States with a record at all
 * @param published what the depositary said last on or before the day, empty when nothing is known
 */
public record CountView(
    String instrument,
    int parties,
    int signatories,
    int unknown,
    int recorded,
    Optional<Published> published) {

  /**
   * A count of the depositary.
   *
   * @param participants regional organizations and others that are no States are among them
   */
  public record Published(int signatories, int participants, LegalDate asOf, String source) {}

  /** Whether our records can be all there is: as many parties as the depositary counts. */
  public boolean complete() {
    return published.filter(count -> count.participants() == parties).isPresent();
  }

  /** Parties that the depositary counts and no record here shows; 0 when nothing was published. */
  public int notRecorded() {
    return published.map(count -> count.participants() - parties).orElse(0);
  }
}
