package org.mithaq.concordance;

/** Its author takes back a proposal that is not yet reviewed, or one that came back. */
public interface WithdrawMapping {
  void withdraw(MappingDecision decision);
}
