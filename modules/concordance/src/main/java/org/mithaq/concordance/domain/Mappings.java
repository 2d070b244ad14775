package org.mithaq.concordance.domain;

import java.util.List;
import java.util.Optional;

/** Where mappings are kept. */
public interface Mappings {
  void add(Mapping mapping);

  /** All mappings of a law, superseded and rejected ones too. */
  List<Mapping> ofLaw(String lawId);

  /** The one mapping between a provision and an obligation. */
  Optional<Mapping> between(String lawId, String eId, String obligation);
}
