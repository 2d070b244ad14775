package org.mithaq.curation;

/** Kinds of task (domain.md, section 6). */
public enum TaskKind {
  IMPORT,
  APPLY_AMENDMENT,
  LINK_GAZETTE,
  MISSING_DATE,
  RECHECK_MAPPING,
  UNRESOLVED_CITATION,
  BROKEN_SOURCE,
  TRANSLATION,
  SIGN_OFF,
  FURNISH_COPY,
  CONFIRM_YEARLY,
  PROBLEM_REPORTED
}
