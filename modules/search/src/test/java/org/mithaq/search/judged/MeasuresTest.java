package org.mithaq.search.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final String A = "/akn/xa/act/2018/31/ara/~art_1";
  private static final String B = "/akn/xb/act/2017/12/fra/~art_2";
  private static final String C = "/akn/xc/act/2015/21/eng/~sec_3";
  private static final String OTHER = "/akn/xc/act/2015/21/eng/~sec_4";
  private static final Judgements JUDGED = new Judgements(Map.of(A, 3, B, 2, C, 1));

  @Test
  void theBestOrderIsWorthOneInEverything() {
    assertThat(Measures.of(JUDGED, List.of(A, B, C))).isEqualTo(new Measures(1, 1, 1));
  }

  @Test
  void gainsFallWithThePlace() {
    Measures measures = Measures.of(JUDGED, List.of(OTHER, A, C));

    // (7/log2(3) + 1/log2(4)) / (7/log2(2) + 3/log2(3) + 1/log2(4)) = 4.916508 / 9.392789
    assertThat(measures.ndcgAt10()).isCloseTo(0.523435, within(0.000001));
    assertThat(measures.reciprocalRank()).isEqualTo(0.5);
    assertThat(measures.recallAt100()).isEqualTo(0.5);
  }

  @Test
  void whatIsOnlyRelatedIsNoAnswer() {
    Measures measures = Measures.of(JUDGED, List.of(C));

    // (1/log2(2)) / 9.392789
    assertThat(measures.ndcgAt10()).isCloseTo(0.106464, within(0.000001));
    assertThat(measures.reciprocalRank()).isZero();
    assertThat(measures.recallAt100()).isZero();
  }

  @Test
  void nothingFoundIsWorthNothing() {
    assertThat(Measures.of(JUDGED, List.of())).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void theEleventhCountsForRecallAndTheHundredAndFirstForNothing() {
    assertThat(Measures.of(JUDGED, after(10)).ndcgAt10()).isZero();
    assertThat(Measures.of(JUDGED, after(10)).recallAt100()).isEqualTo(0.5);
    assertThat(Measures.of(JUDGED, after(100)).recallAt100()).isZero();
  }

  @Test
  void anAddressFoundTwiceCountsOnce() {
    assertThat(Measures.of(JUDGED, List.of(A, A, B, C))).isEqualTo(new Measures(1, 1, 1));
  }

  @Test
  void aJudgedLawCountsWhereItsFirstProvisionStands() {
    Judgements laws = new Judgements(Map.of("/akn/xb/act/2017/12", 3, "/akn/xc/act/2015/21", 1));

    assertThat(Measures.of(laws, List.of(C, OTHER, B)).reciprocalRank()).isEqualTo(0.5);
    // (1/log2(2) + 7/log2(3)) / (7/log2(2) + 1/log2(3)) = 5.416508 / 7.630930
    assertThat(Measures.of(laws, List.of(C, OTHER, B)).ndcgAt10())
        .isCloseTo(0.709810, within(0.000001));
  }

  @Test
  void meansAreTakenOverQueries() {
    assertThat(Measures.mean(List.of(new Measures(1, 1, 1), new Measures(0.5, 0, 0.25))))
        .isEqualTo(new Measures(0.75, 0.5, 0.625));
    assertThat(Measures.mean(List.of())).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void lawsAndProvisionsAreNotJudgedTogether() {
    assertThatThrownBy(() -> new Judgements(Map.of(A, 3, "/akn/xb/act/2017/12", 2)))
        .hasMessageContaining("judged together");
    assertThatThrownBy(() -> new Judgements(Map.of(A, 4))).hasMessageContaining("1, 2 or 3");
  }

  private static List<String> after(int others) {
    return Stream.concat(IntStream.range(0, others).mapToObj(i -> OTHER + "__" + i), Stream.of(A))
        .toList();
  }
}
