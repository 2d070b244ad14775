package org.mithaq.conventions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void twoRowsOfOneKeyThatDifferStopTheLoadAndAreBothNamed() {
    FactRow one = article("universal", "articles.csv, row 7", "Criminalization of laundering");
    FactRow other = article("pack africa", "articles.csv, row 2", "Laundering");

    assertThatThrownBy(() -> Agreement.newAmong(List.of(other), List.of(one)))
        .isInstanceOf(ContradictionException.class)
        .hasMessageContaining("universal, articles.csv, row 7 (UNTOC 6)")
        .hasMessageContaining("pack africa, articles.csv, row 2 (UNTOC 6)")
        .hasMessageContaining("heading_en");
  }

  @Test
  void theSameSaidByAnotherSourceIsNoNews() {
    FactRow one = article("universal", "articles.csv, row 7", "Laundering");
    FactRow other = article("pack africa", "articles.csv, row 2", "Laundering");

    assertThat(Agreement.newAmong(List.of(other), List.of(one))).isEmpty();
    assertThat(Agreement.newAmong(List.of(other), List.of())).containsExactly(other);
  }

  private static FactRow article(String origin, String place, String heading) {
    return new FactRow(
        FactTable.ARTICLE,
        Map.of(
            "instrument",
            "UNTOC",
            "number",
            "6",
            "heading_en",
            heading,
            "chapter",
            "",
            "source",
            origin),
        1,
        origin,
        place);
  }
}
