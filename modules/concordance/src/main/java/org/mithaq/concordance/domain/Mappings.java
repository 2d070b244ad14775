package org.mithaq.concordance.domain;

import java.util.List;
import java.util.Optional;
import org.mithaq.concordance.MappingStepView;

/** Where mappings and what was done to them are kept. */
public interface Mappings {
  void add(Mapping mapping);

  void add(MappingStep step);

  /** All mappings of a law, superseded and rejected ones too. */
  List<Mapping> ofLaw(String lawId);

  /** The one mapping between a provision and an obligation. */
  Optional<Mapping> between(String lawId, String eId, String obligation);

  /** To be changed: whoever else wants to change it waits until this transaction has ended. */
  Optional<Mapping> toChange(String id);

  /** What was done to a mapping, oldest first. */
  List<MappingStepView> steps(String mappingId);

  /** Of a State, to an obligation; whatever their state. */
  List<Mapping> ofState(String iso3, String obligation);
}
