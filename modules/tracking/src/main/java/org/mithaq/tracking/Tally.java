package org.mithaq.tracking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Obligations counted by class, every class named, none lost (INV-21).
 *
 * @param counts each class with its count, zero too
 */
public record Tally(Map<AnswerClass, Long> counts) {
  /** Below this share of assessed obligations a percentage would mislead, and none is given. */
  public static final int ENOUGH_PERCENT = 80;

  public Tally {
    EnumMap<AnswerClass, Long> all = new EnumMap<>(AnswerClass.class);
    for (AnswerClass one : AnswerClass.values()) {
      all.put(one, counts.getOrDefault(one, 0L));
    }
    counts = Collections.unmodifiableMap(all);
  }

  public long count(AnswerClass one) {
    return counts.get(one);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What a share would be of: answered yes, in part or no. */
  public long denominator() {
    return count(AnswerClass.YES) + count(AnswerClass.YES_IN_PART) + count(AnswerClass.NO);
  }

  /** Asked, and neither reserved nor inapplicable: what can be assessed at all. */
  public long assessable() {
    return total()
        - count(AnswerClass.RESERVED)
        - count(AnswerClass.NOT_ASKED)
        - count(AnswerClass.NOT_APPLICABLE);
  }

  /** YES of the denominator in percent; empty while too little is assessed to say so. */
  public OptionalInt percent() {
    long assessed = assessable() - count(AnswerClass.NOT_ASSESSED);
    boolean enough = denominator() > 0 && assessed * 100 >= assessable() * ENOUGH_PERCENT;
    return enough
        ? OptionalInt.of((int) Math.round(count(AnswerClass.YES) * 100.0 / denominator()))
        : OptionalInt.empty();
  }
}
