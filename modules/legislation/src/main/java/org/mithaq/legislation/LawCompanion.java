package org.mithaq.legislation;

/**
 * A higher context that keeps something beside laws, such as mappings; a CDI bean found by its
 * type, called inside the publishing transaction.
 */
public interface LawCompanion {
  /**
   * A law was created or changed, or its draft came again unchanged.
   *
   * @param importId what brought the draft, empty for an editor
   */
  void published(LawView law, LawDraft draft, PublishedLaw outcome, String importId);

  /** A law that an import had brought is withdrawn with it. */
  void withdrawn(String lawId);

  /**
   * An import is withdrawn; the laws that it changed are as they were before.
   *
   * @return of how many things beside laws it was taken back
   * @throws org.mithaq.kernel.RefusedException Conflict when somebody has changed them since
   */
  int importWithdrawn(String importId);
}
