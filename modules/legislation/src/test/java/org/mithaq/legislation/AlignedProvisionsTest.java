package org.mithaq.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.legislation.ReadTexts.article;
import static org.mithaq.legislation.ReadTexts.provision;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedProvisionsTest {
  private static final ProvisionView PARAGRAPH =
      provision(ProvisionKind.PARAGRAPH, "art_1__para_1", "(1)", "First.");

  @Test
  void provisionsOfOneEIdStandInOneRow() {
    var rows = align(List.of(article("1", "a"), article("2", "b")), List.of(article("2", "β")));

    assertThat(rows).containsExactly("art_1 a -", "art_2 b β");
  }

  @Test
  void whatOnlyTheOtherTextHasStandsBehindWhatItFollowsThere() {
    var rows =
        align(
            List.of(article("1", "a"), article("3", "c")),
            List.of(article("0", "z"), article("1", "α"), article("2", "β"), article("3", "γ")));

    assertThat(rows).containsExactly("art_0 - z", "art_1 a α", "art_2 - β", "art_3 c γ");
  }

  @Test
  void aMissingArticleComesBehindTheParagraphsOfTheOneBeforeIt() {
    var more = provision(ProvisionKind.PARAGRAPH, "art_1__para_2", "(2)", "Second.");
    var rows =
        align(
            List.of(article("1", "", PARAGRAPH, more)),
            List.of(article("1", "", PARAGRAPH), article("2", "gone")));

    assertThat(rows)
        .containsExactly(
            "art_1  ", "art_1__para_1 First. First.", "art_1__para_2 Second. -", "art_2 - gone");
  }

  @Test
  void depthCountsWhatAProvisionStandsIn() {
    var rows = AlignedProvisions.of(List.of(article("1", "", PARAGRAPH)), List.of()).rows();

    assertThat(rows).extracting(AlignedProvisions.Row::depth).containsExactly(0, 1);
  }

  private static List<String> align(List<ProvisionView> leading, List<ProvisionView> other) {
    return AlignedProvisions.of(leading, other).rows().stream()
        .map(
            row ->
                row.provision().eId()
                    + " "
                    + row.leading().map(ProvisionView::text).orElse("-")
                    + " "
                    + row.other().map(ProvisionView::text).orElse("-"))
        .toList();
  }
}
