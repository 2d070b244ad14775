package org.mithaq.readers;

/** Stops the mails by the signed link that each of them carries; for everybody who has the link. */
public interface StopMail {
  /** Whether this portal signed it. */
  boolean signed(String token);

  /** Says whether the link was right; stopping again, or after leaving, changes nothing. */
  boolean stop(String token);
}
