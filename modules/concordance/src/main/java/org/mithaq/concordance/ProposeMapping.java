package org.mithaq.concordance;

/** Proposes that a provision answers an obligation; somebody else reviews it (INV-19). */
public interface ProposeMapping {
  /**
   * Proposes. What was rejected, withdrawn or superseded between the two may be proposed anew.
   *
   * @return the mapping's id
   */
  String propose(MappingProposal proposal);
}
