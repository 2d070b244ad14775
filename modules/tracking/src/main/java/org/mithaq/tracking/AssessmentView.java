package org.mithaq.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ParticipationView;

/**
 * An assessment as a form.
 *
 * @param participation towards each instrument on the reference date: before it binds the State,
 *     evidence is shown and not judged
 * @param reservationsRecorded whether any statement of the State to the instruments is recorded;
 *     without, that an obligation is reserved is not known
 * @param totals by level; the first two are the headline, and they are two figures (INV-22)
 * @param merelyProposed mappings that count for nothing because nobody has reviewed them
 */
public record AssessmentView(
    AssessmentSummary head,
    List<ParticipationView> participation,
    boolean reservationsRecorded,
    List<QuestionView> questions,
    Map<ObligationLevel, Tally> totals,
    long merelyProposed,
    List<Consent> consents,
    List<Consultation> consultations,
    List<Step> steps) {
  public AssessmentView {
    participation = List.copyOf(participation);
    questions = List.copyOf(questions);
    totals = new EnumMap<>(totals);
    consents = List.copyOf(consents);
    consultations = List.copyOf(consultations);
    steps = List.copyOf(steps);
  }

  public Optional<QuestionView> question(String id) {
    return questions.stream().filter(one -> one.question().id().equals(id)).findFirst();
  }

  /** Who did what, and what they said. */
  public record Step(Instant at, String actor, String step, String comment) {}

  /**
   * The State agrees to publish (INV-25).
   *
   * @param full the full report; false: the summary
   */
  public record Consent(boolean full, String by, LocalDate on, String document) {}

  /** Whom the State consulted. */
  public record Consultation(String body, LocalDate on, String note) {}
}
