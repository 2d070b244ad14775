package org.mithaq.app.api;

import java.util.List;
import org.mithaq.kernel.RefusedException;

/**
 * One page of a list on the wire.
 *
 * @param total rows in all
 * @param page from 1
 * @param size rows to a page
 * @param items the rows
 */
public record Page<T>(long total, int page, int size, List<T> items) {
  /** Checks the two parameters of a list: page from 1 to 10000, size from 1 to 200. */
  public static void check(int page, int size) {
    if (page < 1 || page > 10_000) {
      throw RefusedException.invalid("page", "A number from 1 to 10000");
    }
    if (size < 1 || size > 200) {
      throw RefusedException.invalid("size", "A number from 1 to 200");
    }
  }
}
