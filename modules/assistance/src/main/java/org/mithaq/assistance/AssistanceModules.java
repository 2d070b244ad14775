package org.mithaq.assistance;

import java.util.List;
import java.util.Optional;

/** The programmes that there are; open to anybody. */
public interface AssistanceModules {
  /** The newest version of each that is published, by region and code. */
  List<AssistanceModule> all();

  /** The newest version of one, published or retired. */
  Optional<AssistanceModule> find(String region, String code);

  /** One version as it was. */
  Optional<AssistanceModule> version(String region, String code, int version);

  /**
   * Those that a State may run: of its regions, and of the regions that these borrow from; its home
   * region's first.
   */
  List<AssistanceModule> openTo(String iso3);

  RegionalOverlay overlay(String region);
}
