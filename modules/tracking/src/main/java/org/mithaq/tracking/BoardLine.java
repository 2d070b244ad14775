package org.mithaq.tracking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ParticipationView;

/**
 * One State towards one instrument on a day, counted. Lines stand in alphabetical order and never
 * in one of merit (INV-28).
 *
 * @param participation empty where nothing is recorded: unknown, not none
 * @param reservationsRecorded whether any statement of the State is recorded; without, that nothing
 *     is reserved is not known
 * @param figures by level; only the two mandatory ones are a headline (INV-22)
 */
public record BoardLine(
    String iso3,
    String instrument,
    Optional<ParticipationView> participation,
    boolean reservationsRecorded,
    Map<ObligationLevel, Figures> figures) {
  /** The levels of the headline; two figures, never one. */
  public static final List<ObligationLevel> HEADLINE =
      List.of(ObligationLevel.MANDATORY, ObligationLevel.MANDATORY_SUBJECT_TO_BASIC_CONCEPTS);

  /**
   * Counts of one level on the three axes; each axis adds up to the total.
   *
   * @param total the denominator
   */
  public record Figures(
      long total,
      Map<AnswerClass, Long> law,
      Map<EvidenceClass, Long> evidence,
      Map<PracticeValue, Long> practice) {}

  /** Counts cells of one State and instrument. */
  public static Map<ObligationLevel, Figures> count(List<BoardCell> cells) {
    Map<ObligationLevel, Figures> figures = new EnumMap<>(ObligationLevel.class);
    for (BoardCell cell : cells) {
      Figures before = figures.getOrDefault(cell.level(), empty());
      before.law().merge(cell.law(), 1L, Long::sum);
      before.evidence().merge(cell.evidence(), 1L, Long::sum);
      before.practice().merge(cell.practice(), 1L, Long::sum);
      figures.put(
          cell.level(),
          new Figures(before.total() + 1, before.law(), before.evidence(), before.practice()));
    }
    return figures;
  }

  private static Figures empty() {
    return new Figures(
        0, zeros(AnswerClass.class), zeros(EvidenceClass.class), zeros(PracticeValue.class));
  }

  private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
    EnumMap<E, Long> all = new EnumMap<>(type);
    for (E one : type.getEnumConstants()) {
      all.put(one, 0L);
    }
    return all;
  }
}
