package org.mithaq.tracking;

import java.util.List;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/**
 * What is said in answer to one question. Law and practice are two axes.
 *
 * @param value of a question about an obligation
 * @param given an option, a text or a number, of another kind of question
 * @param narrative about the law
 * @param practice whether it is applied
 * @param practiceNarrative cases, statistics
 * @param mappings ids of mappings that are named as evidence
 * @param other evidence that is no provision of law
 * @param direct where the treaty itself is law in the State
 * @param reason why it does not apply, or is not implemented
 */
public record AnswerContent(
    AnswerValue value,
    String given,
    Texts narrative,
    PracticeValue practice,
    Texts practiceNarrative,
    List<String> mappings,
    List<OtherEvidence> other,
    DirectApplication direct,
    Texts reason) {
  public static final AnswerContent NONE =
      new AnswerContent(
          AnswerValue.NOT_ASSESSED,
          "",
          Texts.NONE,
          PracticeValue.NOT_ASSESSED,
          Texts.NONE,
          List.of(),
          List.of(),
          DirectApplication.NONE,
          Texts.NONE);

  public AnswerContent {
    mappings = List.copyOf(mappings);
    other = List.copyOf(other);
  }

  /** What it says to a branch: the chosen option, else the value. */
  public String said() {
    return given.isEmpty() ? value.name() : given;
  }

  public AnswerContent saying(AnswerValue another) {
    return new AnswerContent(
        another, given, narrative, practice, practiceNarrative, mappings, other, direct, reason);
  }

  public AnswerContent on(String... someMappings) {
    return new AnswerContent(
        value,
        given,
        narrative,
        practice,
        practiceNarrative,
        List.of(someMappings),
        other,
        direct,
        reason);
  }

  public AnswerContent with(OtherEvidence... some) {
    return new AnswerContent(
        value,
        given,
        narrative,
        practice,
        practiceNarrative,
        mappings,
        List.of(some),
        direct,
        reason);
  }

  public AnswerContent given(String option) {
    return new AnswerContent(
        value, option, narrative, practice, practiceNarrative, mappings, other, direct, reason);
  }

  public AnswerContent because(Texts why) {
    return new AnswerContent(
        value, given, narrative, practice, practiceNarrative, mappings, other, direct, why);
  }

  public AnswerContent practised(PracticeValue how, Texts said) {
    return new AnswerContent(value, given, narrative, how, said, mappings, other, direct, reason);
  }

  public AnswerContent directly(DirectApplication how) {
    return new AnswerContent(
        value, given, narrative, practice, practiceNarrative, mappings, other, how, reason);
  }

  /** What can be there that is no law: many obligations are not implemented by one. */
  public enum OtherKind {
    INSTITUTION,
    DESIGNATION,
    PRACTICE,
    JUDGMENT,
    POLICY,
    /** That something was considered. */
    CONSIDERATION
  }

  /**
   * @param since from when it is there; unknown does not count on any day
   * @param reference document, decision or address
   */
  public record OtherEvidence(OtherKind kind, Texts text, LegalDate since, String reference) {}

  /**
   * Where treaties are law without an act of their own.
   *
   * @param publication where the treaty was published in the State
   * @param published when
   * @param selfExecuting whether the State says that a court can apply this obligation as it stands
   */
  public record DirectApplication(String publication, LegalDate published, boolean selfExecuting) {
    public static final DirectApplication NONE =
        new DirectApplication("", LegalDate.UNKNOWN, false);
  }
}
