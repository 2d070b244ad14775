package org.mithaq.kernel;

import java.util.List;

/**
 * One page out of a longer list.
 *
 * @param items the rows of this page
 * @param total how many rows there are in all
 */
public record Slice<T>(List<T> items, long total) {
  public Slice {
    items = List.copyOf(items);
  }
}
