package org.mithaq.legislation;

import java.util.List;

/**
 * What a paragraph or point is a part of, in words: {@code Article 3 · 1} for a point of its first
 * paragraph. Its own number says little to whom meets it in a list.
 */
public final class ProvisionPlace {
  private ProvisionPlace() {}

  /**
   * @param kind of the provision
   * @param eId its id; says at which step the article or section stands
   * @param ancestors number and heading of what it stands in, from the top
   * @return from the article down to what holds it; empty for what stands under its own number
   */
  public static String within(ProvisionKind kind, String eId, List<String> ancestors) {
    if (kind != ProvisionKind.PARAGRAPH && kind != ProvisionKind.POINT || ancestors.isEmpty()) {
      return "";
    }
    int from = Math.max(0, ancestors.size() - stepsBelowArticle(eId));
    return String.join(" · ", ancestors.subList(from, ancestors.size()));
  }

  /** How many steps of the id from the article on hold the provision; 1 where it names none. */
  private static int stepsBelowArticle(String eId) {
    String[] steps = eId.split("__");
    for (int i = steps.length - 2; i >= 0; i--) {
      if (steps[i].startsWith("art_") || steps[i].startsWith("sec_")) {
        return steps.length - 1 - i;
      }
    }
    return 1;
  }
}
