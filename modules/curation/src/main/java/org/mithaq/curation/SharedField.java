package org.mithaq.curation;

import org.mithaq.kernel.Visibility;

/** What of a law is not public by itself. Its text and what its gazette says of it always are. */
public enum SharedField {
  /** The very file that it was taken from: others may not pass on every file. */
  SOURCE_FILE(Visibility.STATE),
  /** What its editors want each other, or readers, to know. */
  NOTE(Visibility.STATE);

  private final Visibility unsaid;

  SharedField(Visibility unsaid) {
    this.unsaid = unsaid;
  }

  /** For whose eyes it is while nobody has said. */
  public Visibility unsaid() {
    return unsaid;
  }
}
