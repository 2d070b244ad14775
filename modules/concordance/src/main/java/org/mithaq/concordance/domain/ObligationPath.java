package org.mithaq.concordance.domain;

import java.util.Set;
import java.util.TreeSet;

/** Walks up the path of an obligation: {@code UNTOC/6/1/a}. */
public final class ObligationPath {
  private ObligationPath() {}

  /** The path itself and everything above it, down to the instrument's code. */
  public static Set<String> withAncestors(String path) {
    Set<String> all = new TreeSet<>();
    String rest = path;
    while (!rest.isEmpty()) {
      all.add(rest);
      int slash = rest.lastIndexOf('/');
      rest = slash < 0 ? "" : rest.substring(0, slash);
    }
    return all;
  }

  /** {@code UNTOC} of {@code UNTOC/6/1/a}. */
  public static String instrument(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  /** {@code UNTOC/6} of {@code UNTOC/6/1/a}. */
  public static String article(String path) {
    String[] steps = path.split("/", 3);
    return steps.length < 2 ? path : steps[0] + "/" + steps[1];
  }
}
