package org.mithaq.app.asking.tracking;

import org.mithaq.tracking.Question;

/** Questions by the article that they are about: so many are shown at once. */
public final class Clusters {
  /** Questions about no article. */
  public static final String GENERAL = "general";

  private Clusters() {}

  /** {@code UNTOC/5}, of a question about a fact too whose id begins with an article. */
  public static String of(Question question) {
    String path = question.obligation().isEmpty() ? question.id() : question.obligation();
    String[] steps = path.replaceFirst("#.*", "").split("/", 3);
    return steps.length < 2 ? GENERAL : steps[0] + "/" + steps[1];
  }
}
