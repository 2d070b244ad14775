package org.mithaq.curation;

import java.util.List;
import org.mithaq.kernel.Visibility;

/**
 * What others would see of a law, field by field, and what they agreed to who have a say in it.
 *
 * @param fields each field, in a lasting order
 * @param consents newest first
 * @param named who is named on it, as they wish to be
 * @param unnamed how many worked on it who do not wish to be named
 */
public record SharingView(
    List<Line> fields, List<Consent> consents, List<String> named, int unnamed) {
  public SharingView {
    fields = List.copyOf(fields);
    consents = List.copyOf(consents);
    named = List.copyOf(named);
  }

  /**
   * A field.
   *
   * @param wanted for whose eyes its editors want it
   * @param seen for whose eyes it is: narrower while a consent is missing
   * @param content of a note; the name of a file; empty when there is none
   */
  public record Line(SharedField field, Visibility wanted, Visibility seen, String content) {
    public boolean there() {
      return !content.isEmpty();
    }

    /** Whether its licence or a consent is missing for what is wanted. */
    public boolean held() {
      return wanted.widerThan(seen);
    }

    public boolean forReaders() {
      return seen == Visibility.PUBLIC;
    }

    public boolean forRegion() {
      return !Visibility.REGION.widerThan(seen);
    }

    public boolean forState() {
      return !Visibility.STATE.widerThan(seen);
    }
  }
}
