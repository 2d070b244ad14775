package org.mithaq.app.ui.readers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.asking.ChosenAsked;
import org.mithaq.app.asking.ChosenProvision;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.readers.ProvisionCollections.Kept;

/**
 * A provision of a collection as it stands today.
 *
 * @param kept as its reader keeps it
 * @param found what is at its address; empty when the law was taken back
 */
record KeptProvision(Kept kept, Optional<ChosenProvision> found) {

  static KeptProvision of(
      Kept kept, LegislationCatalogue legislation, LanguageTag reader, LocalDate day) {
    return new KeptProvision(
        kept,
        AknUri.parse(kept.address()).stream()
            .flatMap(
                uri -> new ChosenAsked(List.of(uri), day, "").found(legislation, reader).stream())
            .findFirst());
  }
}
