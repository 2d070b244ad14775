package org.mithaq.outbox;

import java.time.Instant;
import java.util.List;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;

/** News that was given up after the last try. Needs REDELIVER_EVENTS. */
public interface DeadLetters {
  /** The oldest first. */
  List<DeadLetter> list(int atMost);

  /**
   * Brings one again, from the first try on.
   *
   * @throws org.mithaq.kernel.RefusedException NotFound when it is no dead letter any more
   */
  void redeliver(String letter);

  /**
   * Takes one out of the way for good; what it was and why stays written down.
   *
   * @throws org.mithaq.kernel.RefusedException Invalid without a reason, NotFound when it is no
   *     dead letter any more
   */
  void setAside(SetAside command);

  /** What was set aside, the newest first. */
  List<Aside> aside(int atMost);

  /**
   * A dead letter.
   *
   * @param id opaque
   * @param listener who could not take it
   * @param since when the news came
   * @param error what was said last
   */
  record DeadLetter(
      String id,
      String listener,
      Subject subject,
      String event,
      int attempts,
      Instant since,
      String error) {}

  /**
   * Which one, and why.
   *
   * @param by account name
   */
  record SetAside(String letter, String reason, String by) implements AuditSubject {
    @Override
    public Subject auditSubject() {
      return new Subject("delivery", letter);
    }

    @Override
    public String auditReason() {
      return reason;
    }
  }

  /** What was set aside, by whom, when and why. */
  record Aside(DeadLetter letter, String reason, String by, Instant at) {}
}
