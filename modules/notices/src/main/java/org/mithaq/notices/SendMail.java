package org.mithaq.notices;

/**
 * Queues mail in the caller's transaction: what it tells of and the mail are kept or lost together.
 */
public interface SendMail {
  /**
   * @throws org.mithaq.kernel.RefusedException Invalid for an address that is none
   */
  void queue(Mail mail);
}
