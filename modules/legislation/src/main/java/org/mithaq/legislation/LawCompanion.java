package org.mithaq.legislation;

/**
 * A higher context that keeps something beside laws, such as mappings; a CDI bean found by its
 * type, called inside the publishing transaction.
 */
public interface LawCompanion {
  /** A law was created or changed, or its draft came again unchanged. */
  void published(LawView law, LawDraft draft, PublishedLaw outcome);

  /** A law that an import had brought is withdrawn with it. */
  void withdrawn(String lawId);
}
