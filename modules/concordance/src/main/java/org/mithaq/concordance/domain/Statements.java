package org.mithaq.concordance.domain;

import java.util.List;
import java.util.Optional;

/** Where statements of "no national provision" are kept. */
public interface Statements {
  void add(NoProvision statement);

  Optional<NoProvision> toChange(String id);

  /** The standing ones of a State for an obligation or anything that holds it. */
  List<NoProvision> standingFor(String iso3, String obligation);
}
