package org.mithaq.readers;

import java.util.List;

/** Looks for what is new and sends it, reader by reader; the house does it, with TELL_READERS. */
public interface TellReaders {
  /** Which choices are due. */
  List<String> due();

  /** Queues the job that tells those who are due, unless one waits or runs already. */
  void queue();

  /**
   * Tells one reader, once: what is new, the mail and that it was told are kept together or not at
   * all, and another portal that is at it meanwhile is left alone.
   *
   * @return whether there was something new to tell
   * @throws org.mithaq.kernel.RefusedException Unavailable while searches cannot be answered
   */
  boolean tell(String choice);

  /** Looks again in a quarter of an hour. */
  void postpone(String choice);
}
