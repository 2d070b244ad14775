package org.mithaq.notices;

/** For somebody who leaves: what waits for their address is not sent any more, and not kept. */
public interface ForgetMail {
  /** In the caller's transaction. */
  void forget(String address);
}
