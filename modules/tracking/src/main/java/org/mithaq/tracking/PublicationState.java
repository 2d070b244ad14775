package org.mithaq.tracking;

/** What of an assessment or a review the public sees; summary and full report apart (INV-25). */
public enum PublicationState {
  NOT_PUBLISHED,
  CONSENT_REQUESTED,
  SUMMARY_PUBLISHED,
  PUBLISHED
}
