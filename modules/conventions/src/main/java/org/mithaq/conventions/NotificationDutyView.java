package org.mithaq.conventions;

import java.util.List;

/**
 * Something a State tells others under an instrument.
 *
 * @param nature DUTY, CONDITIONAL_DUTY, RIGHT, PER_CASE_DUTY; only the first two can be due
 * @param triggers AT_DEPOSIT, ON_CHANGE …
 * @param recipient SG_UN, CONFERENCE, OTHER_PARTIES
 */
public record NotificationDutyView(
    String obligation,
    String reference,
    String what,
    String nature,
    List<String> triggers,
    String within,
    String recipient,
    String note,
    String source) {
  public NotificationDutyView {
    triggers = List.copyOf(triggers);
  }
}
