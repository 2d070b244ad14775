package org.mithaq.app.ui.concordance;

import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** A refusal on a page: what kind, in the reader's language, and the house's own sentence. */
final class Said {
  private Said() {}

  static String of(RefusedException refused, Reader reader) {
    Refusal refusal = refused.refusal();
    return reader.say(key(refusal)) + " " + refusal.reason();
  }

  private static String key(Refusal refusal) {
    if (refusal instanceof Refusal.Conflict) {
      return "mappings.refused.conflict";
    }
    return refusal instanceof Refusal.Forbidden
        ? "mappings.refused.forbidden"
        : "mappings.refused.invalid";
  }
}
