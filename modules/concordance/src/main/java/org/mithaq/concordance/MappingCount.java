package org.mithaq.concordance;

/**
 * How many mappings.
 *
 * @param counted reviewed or confirmed by the State
 * @param proposed merely proposed
 * @param recheck to be looked at again since the text changed
 */
public record MappingCount(long counted, long proposed, long recheck) {
  public static final MappingCount NONE = new MappingCount(0, 0, 0);

  public long all() {
    return counted + proposed + recheck;
  }
}
