package org.mithaq.notices;

import java.time.Instant;
import java.util.List;
import org.mithaq.kernel.LanguageTag;

/** Mails that wait or were given up, for administrators. Needs REDELIVER_EVENTS. */
public interface MailQueue {
  /** Those that were given up first, then those that wait, the oldest first. */
  List<QueuedMail> list(int atMost);

  /**
   * Tries one again that was given up.
   *
   * @throws org.mithaq.kernel.RefusedException NotFound when it waits already or was sent
   */
  void retry(String mail);

  /**
   * Queues a mail that only says that mail arrives.
   *
   * @throws org.mithaq.kernel.RefusedException Invalid for an address that is none
   */
  void test(String to, LanguageTag language);

  /**
   * A mail, without its words: a link in them may open something.
   *
   * @param template which one
   * @param dead whether it was given up
   * @param error what the mail server said last; empty without
   * @param due when it is tried next
   */
  record QueuedMail(
      String id,
      String template,
      String to,
      boolean dead,
      int failures,
      String error,
      Instant queued,
      Instant due) {}
}
