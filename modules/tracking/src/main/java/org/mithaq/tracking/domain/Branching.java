package org.mithaq.tracking.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.Question;

/** Which questions are asked, given what was answered before them. */
public final class Branching {
  private Branching() {}

  /**
   * @param answers by question; what is missing is not assessed
   * @return ids of the questions that are asked
   */
  public static Set<String> asked(List<Question> questions, Map<String, AnswerContent> answers) {
    Set<String> asked = new HashSet<>();
    for (Question one : questions) {
      String on = one.dependsOn().question();
      boolean leads =
          on.isEmpty()
              || (asked.contains(on)
                  && one.dependsOn()
                      .values()
                      .contains(answers.getOrDefault(on, AnswerContent.NONE).said()));
      if (leads) {
        asked.add(one.id());
      }
    }
    return asked;
  }

  /**
   * Refuses questions that cannot be asked: ids must be unique, and a branch leads on from a
   * question before it, by an answer that it can have.
   */
  public static void check(List<Question> questions) {
    Map<String, Question> before = new HashMap<>();
    for (Question one : questions) {
      String place = "questions[" + before.size() + "]";
      if (one.id().isBlank()) {
        throw RefusedException.invalid(place, "A question needs an id.");
      }
      if (before.containsKey(one.id())) {
        throw RefusedException.invalid(place, "Two questions have the id " + one.id() + ".");
      }
      check(one, before.get(one.dependsOn().question()), place);
      before.put(one.id(), one);
    }
  }

  private static void check(Question one, Question on, String place) {
    if (one.dependsOn().question().isEmpty()) {
      return;
    }
    if (on == null) {
      throw RefusedException.invalid(
          place + ".dependsOn",
          "No question before it has the id " + one.dependsOn().question() + ".");
    }
    boolean known = on.options().isEmpty() || on.options().containsAll(one.dependsOn().values());
    if (one.dependsOn().values().isEmpty() || !known) {
      throw RefusedException.invalid(
          place + ".dependsOn", on.id() + " cannot be answered so: " + one.dependsOn().values());
    }
  }
}
