package org.mithaq.notices;

/** Sending in the background; {@code app} starts it once every table is migrated. */
public interface MailDispatch {
  void start();

  void stop();
}
