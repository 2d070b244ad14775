package org.mithaq.concordance;

/** Proposes a mapping. Needs PROPOSE_MAPPING. */
public interface ProposeMapping {
  /**
   * @return id of the mapping; the same proposal again gives the same id
   * @throws org.mithaq.kernel.RefusedException NotFound when law, provision or obligation is not
   *     here
   */
  String propose(MappingProposal proposal);
}
