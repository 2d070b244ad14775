package org.mithaq.concordance;

/** What a reviewer says of a proposed or contested mapping. */
public enum Verdict {
  ACCEPT,
  /** Back to its author, with a comment. */
  RETURN,
  /** Not a mapping, with a reason. */
  REJECT
}
