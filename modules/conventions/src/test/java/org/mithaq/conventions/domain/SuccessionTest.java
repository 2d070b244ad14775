package org.mithaq.conventions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.conventions.StatusActionKind.ACCESSION;
import static org.mithaq.conventions.domain.RecordFixtures.act;
import static org.mithaq.conventions.domain.RecordFixtures.record;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionTest {
  private final KeptRecord kept = of("pack one", "2014-01-01", "2004-01-01");

  @Test
  void aRecordOfALaterDayTakesThePlaceOfAnEarlierOne() {
    KeptRecord later = of("sheet", "2024-01-01", "2005-01-01");

    assertThat(Succession.ofNews(List.of(kept), List.of(later)).put()).containsExactly(later);
  }

  @Test
  void aRecordOfAnEarlierDayIsLeftAside() {
    KeptRecord earlier = of("sheet", "2010-01-01", "2005-01-01");
    Succession next = Succession.ofNews(List.of(kept), List.of(earlier));

    assertThat(next.put()).isEmpty();
    assertThat(next.older()).containsExactly(earlier);
  }

  @Test
  void theSameAgainChangesNothing() {
    KeptRecord same = of("sheet", "2014-01-01", "2004-01-01");

    assertThat(Succession.ofNews(List.of(kept), List.of(same)).put()).isEmpty();
  }

  @Test
  void twoSourcesThatSayDifferentThingsOfTheSameDayAreBothNamed() {
    KeptRecord other = of("pack two", "2014-01-01", "2005-01-01");

    assertThatThrownBy(() -> Succession.ofWhole("pack two", List.of(kept), List.of(other)))
        .isInstanceOf(ContradictionException.class)
        .hasMessageContaining("pack one, participation.csv, row 2")
        .hasMessageContaining("pack two, participation.csv, row 2");
  }

  @Test
  void aNewerVersionOfAPackReplacesAndRemovesWhatItBrought() {
    KeptRecord changed = of("pack one", "2014-01-01", "2006-01-01");

    assertThat(Succession.ofWhole("pack one", List.of(kept), List.of(changed)).put())
        .containsExactly(changed);
    assertThat(Succession.ofWhole("pack one", List.of(kept), List.of()).removed())
        .containsExactly(kept);
    assertThat(Succession.ofWhole("pack two", List.of(kept), List.of()).removed()).isEmpty();
  }

  private static KeptRecord of(String origin, String asOf, String acceded) {
    return new KeptRecord(
        record("CONV", asOf, act(ACCESSION, acceded)), origin, "participation.csv, row 2");
  }
}
