package org.mithaq.curation;

/** Hands an entry to somebody else's eyes. Needs DRAFT for the State. */
public interface SubmitEntry {
  /**
   * @param version the one that the editor saw
   * @param comment for who decides, empty for nothing
   * @throws org.mithaq.kernel.RefusedException Invalid with the first fault of the law; Conflict
   */
  void submit(String id, long version, String comment);
}
