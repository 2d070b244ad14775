package org.mithaq.legislation.sheets;

import java.util.Map;
import java.util.TreeMap;

/** How many rows of each kind of sheet say something new, something else, or what is here. */
public final class Counts {
  private final Map<String, long[]> counts = new TreeMap<>();

  public void added(String kind) {
    counts.computeIfAbsent(kind, one -> new long[3])[0]++;
  }

  public void changed(String kind) {
    counts.computeIfAbsent(kind, one -> new long[3])[1]++;
  }

  public void same(String kind) {
    counts.computeIfAbsent(kind, one -> new long[3])[2]++;
  }

  /** Adds those of another. */
  public void add(Counts others) {
    others.counts.forEach(
        (kind, more) -> {
          long[] sum = counts.computeIfAbsent(kind, one -> new long[3]);
          for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
          }
        });
  }

  /** By kind: new, changed, unchanged. */
  public Map<String, long[]> byKind() {
    return counts;
  }
}
