package org.mithaq.concordance;

/** Its author corrects a proposal that is not yet reviewed, or one that came back. */
public interface CorrectMapping {
  void correct(MappingDecision asSeen, MappingContent content);
}
