package org.mithaq.tracking.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Question;
import org.mithaq.tracking.Question.Branch;
import org.mithaq.tracking.QuestionKind;
import org.mithaq.tracking.Template;

/**
 * A working questionnaire made from the obligations of some articles: one question for each that a
 * State can be assessed by, and before those that hold only under a condition, the condition.
 *
 * @param articles paths of articles, {@code UNTOC/5}
 */
public record GeneratedTemplate(String code, Texts titles, List<String> articles) {
  public static final String YES = "YES";
  public static final String NO = "NO";

  /**
   * That obligations hold only for some States, in the words of this project.
   *
   * @param obligation path of the first of them; those below it hold under it too
   */
  public record Condition(String obligation, Texts text) {
    String id() {
      return obligation + "#if";
    }
  }

  /** Version 0: which version it is, is decided where versions are kept. */
  public Template of(List<ObligationView> obligations, List<Condition> conditions) {
    List<Question> questions = new ArrayList<>();
    for (ObligationView one : obligations) {
      if (!one.assessable() || !one.addressee().equals("STATE_PARTY")) {
        continue;
      }
      Branch branch = Branch.ALWAYS;
      for (Condition condition : conditions) {
        boolean first = one.path().equals(condition.obligation());
        if (first) {
          questions.add(
              new Question(
                  condition.id(),
                  "",
                  QuestionKind.CHOICE,
                  condition.text(),
                  List.of(YES, NO),
                  Branch.ALWAYS,
                  Texts.NONE));
        }
        if (first || one.path().startsWith(condition.obligation() + "/")) {
          branch = new Branch(condition.id(), Set.of(YES));
        }
      }
      questions.add(Question.about(one.path(), branch));
    }
    List<String> instruments =
        articles.stream().map(path -> path.substring(0, path.indexOf('/'))).distinct().toList();
    return new Template(code, 0, titles, instruments, questions);
  }
}
