package org.mithaq.tracking;

import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Texts;

/**
 * A question of a template.
 *
 * @param id lasting within the template; the obligation's path for what is generated
 * @param obligation path, empty for a question that asks for a fact
 * @param text empty for a generated question, which the page words from its obligation
 * @param options of a choice; of a table, what its columns are called
 * @param dependsOn when it is asked
 * @param guidance for who answers, empty without
 */
public record Question(
    String id,
    String obligation,
    QuestionKind kind,
    Texts text,
    List<String> options,
    Branch dependsOn,
    Texts guidance) {
  public Question {
    options = List.copyOf(options);
  }

  /** A question generated from an obligation. */
  public static Question about(String obligation, Branch dependsOn) {
    return new Question(
        obligation,
        obligation,
        QuestionKind.YES_PART_NO,
        Texts.NONE,
        List.of(),
        dependsOn,
        Texts.NONE);
  }

  /**
   * Asked only after certain answers to an earlier question.
   *
   * @param question its id, empty for always
   * @param values values of the answer, or chosen options
   */
  public record Branch(String question, Set<String> values) {
    public static final Branch ALWAYS = new Branch("", Set.of());

    public Branch {
      values = Set.copyOf(values);
    }
  }
}
