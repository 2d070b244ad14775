package org.mithaq.tracking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.Tally;

class TallyTest {
  @Test
  void inv21_noPercentageIsGivenWhileTooLittleIsAssessedAndTheDenominatorIsSaid() {
    Tally little = new Tally(Map.of(AnswerClass.YES, 7L, AnswerClass.NOT_ASSESSED, 3L));
    assertThat(little.percent()).isEmpty();
    Tally enough =
        new Tally(
            Map.of(
                AnswerClass.YES, 6L,
                AnswerClass.NO, 2L,
                AnswerClass.NOT_ASSESSED, 2L,
                AnswerClass.RESERVED, 5L,
                AnswerClass.NOT_APPLICABLE, 5L));
    assertThat(enough.percent()).hasValue(75);
    assertThat(enough.denominator()).isEqualTo(8);
    assertThat(enough.total()).isEqualTo(20);
  }

  @Test
  void inv21_nothingAssessedGivesNoPercentageAndEveryClassIsNamed() {
    assertThat(new Tally(Map.of()).percent()).isEmpty();
    assertThat(new Tally(Map.of()).counts().keySet()).containsExactly(AnswerClass.values());
  }
}
