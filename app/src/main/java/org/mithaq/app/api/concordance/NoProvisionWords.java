package org.mithaq.app.api.concordance;

import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.ObligationName;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;

/** A statement of "no national provision" in one line of a sheet or paper. */
final class NoProvisionWords {
  private NoProvisionWords() {}

  static String of(NoProvisionView said, LanguageTag reader) {
    return Labels.message("noprovision", reader, "noprovision")
        + " · "
        + ObligationName.of(said.obligation())
        + " · "
        + Labels.said(
            said.statedBy().isEmpty() ? "credit.stated" : "noprovision.by",
            reader,
            said.statedBy(),
            said.statedOn().iso())
        + " · "
        + said.note().bestFor(reader).map(Text::value).orElse("");
  }
}
