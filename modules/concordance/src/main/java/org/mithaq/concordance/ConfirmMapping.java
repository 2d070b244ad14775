package org.mithaq.concordance;

/** A focal point confirms for the State what was reviewed; shown apart from that review. */
public interface ConfirmMapping {
  void confirm(MappingDecision decision);
}
