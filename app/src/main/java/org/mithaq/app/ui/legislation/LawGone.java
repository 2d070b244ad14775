package org.mithaq.app.ui.legislation;

import org.mithaq.app.ui.shared.Missing;
import org.mithaq.kernel.AknUri;
import org.mithaq.legislation.LegislationCatalogue;

/** Why an address of law shows nothing: withdrawn with a notice, or never there. */
final class LawGone {
  private LawGone() {}

  static void answer(AknUri uri, LegislationCatalogue legislation) {
    if (uri == null) {
      Missing.notFound();
      return;
    }
    legislation.retraction(uri.work()).ifPresentOrElse(Missing::gone, Missing::notFound);
  }
}
