package org.mithaq.access;

/**
 * What is refused before it comes to a use case: a page, a form from elsewhere, a write by a
 * stranger. It goes to the trail as a refusal at the gate does; the gate and the sign-in write
 * their own.
 */
public interface Refusals {
  /**
   * @param what was asked, such as {@code GET /desk/institute}; never a query, which may hold what
   *     is not to be kept
   * @param why it was refused
   */
  void write(String what, String why);
}
