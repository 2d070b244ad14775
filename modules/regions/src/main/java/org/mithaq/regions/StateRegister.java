package org.mithaq.regions;

/** States that the portal knows though no pack names them. */
public interface StateRegister {
  /**
   * Puts a State of no pack on the list, in the caller's transaction; called when law of it is
   * imported. Nothing changes for a State that is on the list.
   *
   * @param iso3 alpha-3 code of ISO 3166
   * @throws org.mithaq.kernel.RefusedException Invalid for a code of no State
   */
  void add(String iso3);
}
