package org.mithaq.conventions;

import java.util.List;
import java.util.Set;

/**
 * Something a State tells others under an instrument.
 *
 * @param action what it is to do: inform, notify, furnish, declare, and whom
 * @param nature DUTY, CONDITIONAL_DUTY, RIGHT, DESIGNATION, PER_CASE_DUTY; only the first two can
 *     be due
 * @param triggers AT_DEPOSIT, ON_CHANGE …
 * @param within ISO period, empty without
 * @param recipient SG_UN, CONFERENCE, OTHER_PARTIES
 * @param dated what the text says of the time, in short
 * @param lawsUnder path whose laws are to be furnished and furnished again when they change; empty
 *     for a duty of another kind
 */
public record NotificationDutyView(
    String obligation,
    String reference,
    String what,
    String action,
    String nature,
    List<String> triggers,
    String within,
    String recipient,
    String dated,
    String lawsUnder,
    String note,
    String source) {
  /** What the facts say where the text itself dates a duty by the deposit. */
  private static final Set<String> BY_DEPOSIT =
      Set.of("at deposit", "at signature or deposit", "on ratification etc.; changes immediately");

  public NotificationDutyView {
    triggers = List.copyOf(triggers);
  }

  /** Whether a State can owe it: rights, designations and duties of single cases are none. */
  public boolean owed() {
    return nature.equals("DUTY") || nature.equals("CONDITIONAL_DUTY");
  }

  public boolean conditional() {
    return nature.equals("CONDITIONAL_DUTY");
  }

  /** Whether the text says that it is to be done with the deposit; else it names no day. */
  public boolean datedByDeposit() {
    return BY_DEPOSIT.contains(dated);
  }

  /** Whether copies of laws are to be furnished. */
  public boolean furnishesCopies() {
    return !lawsUnder.isEmpty();
  }
}
