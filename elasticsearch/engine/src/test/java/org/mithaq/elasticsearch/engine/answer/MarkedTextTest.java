package org.mithaq.elasticsearch.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.search.Marked;

class MarkedTextTest {
  @Test
  void marksBecomeRuns() {
    assertThat(MarkedText.of(List.of("a \uE000b\uE001 c")))
        .containsExactly(new Marked("a ", false), new Marked("b", true), new Marked(" c", false));
  }

  @Test
  void piecesAreJoinedByAnEllipsis() {
    assertThat(MarkedText.of(List.of("\uE000b\uE001 c", "d \uE000e\uE001")))
        .containsExactly(
            new Marked("b", true), new Marked(" c … d ", false), new Marked("e", true));
  }

  @Test
  void markupInALawStaysText() {
    assertThat(MarkedText.of(List.of("<b>\uE000x\uE001</b>")))
        .containsExactly(
            new Marked("<b>", false), new Marked("x", true), new Marked("</b>", false));
  }

  @Test
  void textWithoutMarksIsOneRun() {
    assertThat(MarkedText.of(List.of("plain"))).containsExactly(new Marked("plain", false));
    assertThat(MarkedText.of(List.of(""))).isEmpty();
  }
}
