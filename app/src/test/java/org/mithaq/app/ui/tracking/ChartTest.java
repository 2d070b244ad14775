package org.mithaq.app.ui.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.app.ui.tracking.Chart.Column;
import org.mithaq.app.ui.tracking.Chart.Piece;

class ChartTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("2027", List.of(new Piece("a", "A", 1), new Piece("b", "B", 3))),
          new Column("2028", List.of(new Piece("a", "A", 2), new Piece("b", "B", 0))));

  @Test
  void piecesStandOnEachOtherInProportionAndNothingIsDrawnForNone() {
    Chart chart = Chart.of(COLUMNS, false);
    assertThat(chart.bars()).hasSize(3);
    Chart.Bar lower = chart.bars().get(0);
    Chart.Bar upper = chart.bars().get(1);
    assertThat(upper.height()).isEqualTo(3 * lower.height());
    assertThat(upper.y() + upper.height()).isEqualTo(lower.y());
    assertThat(upper.title()).isEqualTo("2027, B: 3");
    assertThat(chart.labels()).extracting(Chart.Label::words).contains("4", "2027", "2", "2028");
  }

  @Test
  void inAPageFromRightToLeftTheFirstColumnStandsAtTheRight() {
    assertThat(Chart.of(COLUMNS, false).bars().get(0).x())
        .isLessThan(Chart.of(COLUMNS, false).bars().get(2).x());
    assertThat(Chart.of(COLUMNS, true).bars().get(0).x())
        .isGreaterThan(Chart.of(COLUMNS, true).bars().get(2).x());
  }

  @Test
  void nothingAtAllIsAnEmptyChart() {
    assertThat(Chart.of(List.of(), true).bars()).isEmpty();
  }
}
