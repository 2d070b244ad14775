package org.mithaq.curation.domain;

import java.util.List;
import org.mithaq.curation.Consent;
import org.mithaq.curation.SharedField;
import org.mithaq.kernel.Visibility;
import org.mithaq.legislation.Redistribution;

/** How widely a field is seen: as its editors want, as far as licence and consents reach. */
public final class Width {
  private Width() {}

  public static Visibility of(
      SharedField field, Visibility wanted, String licence, List<Consent> consents) {
    boolean free =
        field != SharedField.SOURCE_FILE || Redistribution.of(licence) == Redistribution.ALLOWED;
    return free || !wanted.widerThan(SharedField.SOURCE_FILE.unsaid())
        ? wanted
        : narrower(wanted, consented(field, consents));
  }

  private static Visibility consented(SharedField field, List<Consent> consents) {
    return consents.stream()
        .filter(consent -> consent.field() == field && !consent.ended())
        .map(Consent::widest)
        .filter(widest -> widest.widerThan(field.unsaid()))
        .min(Visibility::compareTo)
        .orElse(field.unsaid());
  }

  private static Visibility narrower(Visibility one, Visibility other) {
    return one.widerThan(other) ? other : one;
  }
}
