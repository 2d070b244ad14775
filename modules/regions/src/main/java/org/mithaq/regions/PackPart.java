package org.mithaq.regions;

/**
 * What a context takes out of packs; a CDI bean found by its type. The same pack twice changes
 * nothing. A row that contradicts what another source says of the same key throws and names both.
 */
public interface PackPart {
  /** Floors load from below: 10 thesaurus, 20 conventions, 30 legislation, 40 concordance. */
  int order();

  /** Loads the part in transactions of its own, as the house itself. */
  void load(RegionPack pack) throws Exception;
}
