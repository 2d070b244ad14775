package org.mithaq.conventions;

/** Acts by which States sign, consent, and leave (domain.md section 3; treaty-law.md B14). */
public enum StatusActionKind {
  SIGNATURE,
  DEFINITIVE_SIGNATURE,
  RATIFICATION,
  ACCEPTANCE,
  APPROVAL,
  ACCESSION,
  SUCCESSION,
  FORMAL_CONFIRMATION,
  PARTICIPATION,
  PROVISIONAL_APPLICATION,
  WITHDRAWAL_OF_SIGNATURE,
  DENUNCIATION,
  WITHDRAWAL_OF_DENUNCIATION,
  TERRITORIAL_APPLICATION,
  TERRITORIAL_EXCLUSION,
  DECLARATION_OF_COMPETENCE,
  /** A consent whose kind and date the source does not give. */
  CONSENT_UNSPECIFIED;

  /** Whether it expresses consent to be bound (VCLT 11). */
  public boolean consent() {
    return switch (this) {
      case DEFINITIVE_SIGNATURE,
          RATIFICATION,
          ACCEPTANCE,
          APPROVAL,
          ACCESSION,
          SUCCESSION,
          FORMAL_CONFIRMATION,
          PARTICIPATION,
          CONSENT_UNSPECIFIED ->
          true;
      default -> false;
    };
  }
}
