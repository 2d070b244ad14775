package org.mithaq.directory;

/** What a source says of a yes-or-no matter; what it does not say is unknown. */
public enum Stated {
  YES,
  NO,
  UNKNOWN
}
