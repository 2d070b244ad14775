package org.mithaq.thesaurus;

/** The concepts that every installation has, whatever its region packs: data of this module. */
public interface UniversalThesaurus {
  /**
   * Loads them as the house itself; to be called at every start after the migrations and before the
   * packs. The same data again changes nothing.
   *
   * @throws org.mithaq.kernel.RefusedException when a row is wrong, naming file, row and column
   */
  void load();
}
