package org.mithaq.concordance.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.SuggestionReason;
import org.mithaq.concordance.SuggestionReason.Kind;
import org.mithaq.concordance.suggestion.Ranking.Ranked;

class RankingTest {
  @Test
  void evidenceForWhatHoldsAnObligationSpeaksForItToo() {
    List<Ranked> ranked =
        Ranking.of(
            List.of(
                evidence("UNTOC/6/1/a/i", false, Kind.SIMILAR, 1.5),
                evidence("UNTOC/6", true, Kind.CONCEPT, 0.5),
                evidence("UNTOC/8/1/a", false, Kind.SIMILAR, 1.6)));

    assertThat(ranked.get(0).obligation()).isEqualTo("UNTOC/6/1/a/i");
    assertThat(ranked.get(0).why()).extracting(SuggestionReason::kind).hasSize(2);
  }

  @Test
  void whatHoldsABetterAnswerIsLeftOut() {
    List<Ranked> ranked =
        Ranking.of(
            List.of(
                evidence("UNTOC/6/1/a/i", false, Kind.SIMILAR, 1.5),
                evidence("UNTOC/6", true, Kind.CONCEPT, 0.5)));

    assertThat(ranked).extracting(Ranked::obligation).containsExactly("UNTOC/6/1/a/i");
  }

  @Test
  void aWholeConventionIsNeverAnAnswer() {
    assertThat(Ranking.of(List.of(evidence("UNTOC", true, Kind.CONCEPT, 2)))).isEmpty();
  }

  @Test
  void moreOfTheSameKindSaysLessAndLess() {
    Evidence one = evidence("UNTOC/6/1", false, Kind.SIMILAR, 1);

    assertThat(Ranking.of(List.of(one, one, one)).get(0).score()).isEqualTo(1.75);
  }

  private static Evidence evidence(String path, boolean below, Kind kind, double weight) {
    return new Evidence(path, below, new SuggestionReason(kind, "what", weight));
  }
}
