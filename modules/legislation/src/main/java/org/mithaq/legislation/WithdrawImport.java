package org.mithaq.legislation;

/** Takes back everything that one import brought. Needs WITHDRAW_IMPORT. */
public interface WithdrawImport {
  /**
   * @param importId the import
   * @param reason kept with the notice that its addresses then show
   * @return how many laws were withdrawn; of an import that brought none, how many mappings
   */
  int withdraw(String importId, String reason);
}
