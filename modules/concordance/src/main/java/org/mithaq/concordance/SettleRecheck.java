package org.mithaq.concordance;

/** Settles a mapping whose text changed, by reading the new words. */
public interface SettleRecheck {
  /** It still holds: reviewed on the new words, by somebody other than its author. */
  void stillRight(MappingDecision decision);

  /** It holds otherwise: proposed anew on the new words, by who says so. */
  void changed(MappingDecision decision, MappingContent content);

  /** The new words answer the obligation no longer. */
  void noLonger(MappingDecision decision);
}
