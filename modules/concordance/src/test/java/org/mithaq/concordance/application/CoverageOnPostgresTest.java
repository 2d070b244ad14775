package org.mithaq.concordance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.Coverage;
import org.mithaq.concordance.Coverage.Figure;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.persistence.CoverageRows;
import org.mithaq.concordance.persistence.MappingRows;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Slice;

class CoverageOnPostgresTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final Set<String> BOTH = Set.of("XDA", "XDB");

  private final MappedLaws laws = new MappedLaws();
  private final Coverage coverage =
      new ReadingCoverage(
          new CoverageRows(laws.jpa.entityManager()),
          new MappingRows(laws.jpa.entityManager()),
          new NamedToAll(name -> name));

  @AfterEach
  void close() {
    laws.close();
  }

  @Test
  void thatThereIsNoProvisionCountsFromTheDayOnWhichItWasStated() {
    laws.none("XDA", "UNTOC/6/1", "2024-06-01");

    assertThat(articles(DAY.minusDays(1))).isEmpty();
    assertThat(ask(() -> coverage.ofInstruments(BOTH, DAY.minusDays(1)))).isEmpty();
    assertThat(articles(DAY))
        .singleElement()
        .extracting(CoverageCell::counts)
        .isEqualTo(Map.of(CoverageKind.NO_PROVISION, 1L));
    assertThat(ask(() -> coverage.ofInstruments(BOTH, DAY))).hasSize(1);
  }

  @Test
  void inv20_kindsAreCountedApartAndEveryMappingOnce() {
    laws.law("standing", "XDA", "2010-01-01", "")
        .law("ended", "XDA", "2000-01-01", "2010-01-01")
        .law("undated", "XDA", "", "")
        .mapped("standing", "UNTOC/6/1", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("standing", "UNTOC/6/1/a", "CONFIRMED_BY_STATE", "2023-02-01", "2022-01-01")
        .mapped("standing", "UNTOC/6", "PROPOSED", "", "2022-01-01")
        .mapped("standing", "UNTOC/6/2", "CONTESTED", "", "2022-01-01")
        .mapped("standing", "UNTOC/6/2", "RECHECK", "2021-01-01", "2024-01-01")
        .mapped("ended", "UNTOC/6", "REVIEWED", "2020-01-01", "2020-01-01")
        .mapped("undated", "UNTOC/6", "PROPOSED", "", "2020-01-01");

    assertThat(articles(DAY))
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.path()).isEqualTo("UNTOC/6");
              assertThat(cell.counts())
                  .isEqualTo(
                      Map.of(
                          CoverageKind.REVIEWED, 2L,
                          CoverageKind.PROPOSED, 2L,
                          CoverageKind.RECHECK, 1L,
                          CoverageKind.NOT_IN_FORCE, 1L,
                          CoverageKind.VALIDITY_UNKNOWN, 1L));
              assertThat(cell.reviewedOn()).isEqualTo(LegalDate.parse("2023-02-01"));
              assertThat(cell.lookedAt()).isEqualTo(LegalDate.parse("2024-01-01"));
            });
  }

  @Test
  void conflictsRejectedAndSupersededNeverLeave() {
    laws.law("law", "XDA", "2010-01-01", "")
        .mapped("law", "UNTOC/6", "CONFLICTS", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("law", "UNTOC/6", "REJECTED", "2023-01-01", "2022-01-01")
        .mapped("law", "UNTOC/6", "SUPERSEDED", "2023-01-01", "2022-01-01");

    assertThat(articles(DAY)).isEmpty();
    assertThat(ask(coverage::states)).isEmpty();
  }

  @Test
  void theDayDecidesWhichLawStands() {
    laws.law("month", "XDA", "2019-09", "2022")
        .mapped("month", "UNTOC/6", "REVIEWED", "2023-01-01", "2022-01-01");

    assertThat(kinds("2019-08-31")).containsExactly(CoverageKind.NOT_IN_FORCE);
    assertThat(kinds("2019-09-15")).containsExactly(CoverageKind.VALIDITY_UNKNOWN);
    assertThat(kinds("2019-09-30")).containsExactly(CoverageKind.REVIEWED);
    assertThat(kinds("2022-03-01")).containsExactly(CoverageKind.VALIDITY_UNKNOWN);
    assertThat(kinds("2022-12-31")).containsExactly(CoverageKind.NOT_IN_FORCE);
  }

  @Test
  void aStatesLawIsCompleteWhenItIsDatedAndReviewed() {
    laws.law("both", "XDA", "2010-01-01", "")
        .law("dated", "XDA", "2010-01-01", "")
        .law("mapped", "XDA", "", "")
        .law("other", "XDB", "2010-01-01", "")
        .mapped("both", "UNTOC/6", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("dated", "UNTOC/6", "PROPOSED", "", "2022-01-01")
        .mapped("mapped", "UNTOC/6", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("other", "UNTOC/6", "REVIEWED", "2023-01-01", "2022-01-01");

    assertThat(ask(() -> coverage.completeness("XDA")))
        .isEqualTo(new Coverage.Completeness(3, 2, 2, 1));
  }

  @Test
  void instrumentsHaveCellsOfTheirOwnAndOnlyOfTheStatesAskedFor() {
    laws.law("one", "XDA", "2010-01-01", "")
        .law("other", "XDB", "2010-01-01", "")
        .law("third", "XDC", "2010-01-01", "")
        .mapped("one", "UNTOC/6", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("one", "UNTOC/11", "PROPOSED", "", "2022-01-01")
        .mapped("one", "UNCAC/23", "PROPOSED", "", "2022-01-01")
        .mapped("other", "UNTOC/6", "RECHECK", "", "2022-01-01")
        .mapped("third", "UNTOC/6", "REVIEWED", "2023-01-01", "2022-01-01");

    assertThat(ask(() -> coverage.ofInstruments(BOTH, DAY)))
        .extracting(cell -> cell.iso3() + " " + cell.path() + " " + cell.counts())
        .containsExactly(
            "XDA UNCAC {PROPOSED=1}",
            "XDA UNTOC {REVIEWED=1, PROPOSED=1}",
            "XDB UNTOC {RECHECK=1}");
    assertThat(ask(coverage::states)).containsExactly("XDA", "XDB", "XDC");
    assertThat(ask(() -> coverage.ofInstruments(Set.of(), DAY))).isEmpty();
  }

  @Test
  void everyFigureOpensAsManyRowsAsItSays() {
    laws.law("standing", "XDA", "2010-01-01", "")
        .law("ended", "XDA", "2000-01-01", "2010-01-01")
        .law("undated", "XDA", "", "")
        .law("elsewhere", "XDB", "2010-01-01", "")
        .mapped("standing", "UNTOC/6/1", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("standing", "UNTOC/6/1", "PROPOSED", "", "2022-01-01")
        .mapped("standing", "UNTOC/6/2", "RECHECK", "", "2022-01-01")
        .mapped("standing", "UNTOC/60", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("ended", "UNTOC/6", "REVIEWED", "2020-01-01", "2020-01-01")
        .mapped("undated", "UNTOC/6", "PROPOSED", "", "2020-01-01")
        .mapped("elsewhere", "UNTOC/6", "REVIEWED", "2023-01-01", "2022-01-01");

    List<CoverageCell> cells = articles(DAY);
    assertThat(cells).extracting(CoverageCell::path).contains("UNTOC/6", "UNTOC/60");
    for (CoverageCell cell : cells) {
      for (CoverageKind kind : CoverageKind.values()) {
        Figure figure = new Figure(cell.iso3(), cell.path(), kind, DAY);
        Slice<MappingView> rows = ask(() -> coverage.rows(figure, 1, 50));
        assertThat(rows.total()).as("%s", figure).isEqualTo(cell.count(kind));
        assertThat(rows.items())
            .hasSize((int) rows.total())
            .allMatch(row -> row.live() == (kind.ordinal() <= CoverageKind.RECHECK.ordinal()));
      }
    }
  }

  @Test
  void aFigureOfAllInstrumentsOpensThemAll() {
    laws.law("law", "XDA", "2010-01-01", "")
        .mapped("law", "UNTOC/6", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("law", "UNCAC/23", "REVIEWED", "2023-01-01", "2022-01-01");

    Figure all = new Figure("XDA", "", CoverageKind.REVIEWED, DAY);
    assertThat(ask(() -> coverage.rows(all, 1, 1)).items()).hasSize(1);
    assertThat(ask(() -> coverage.rows(all, 1, 1)).total()).isEqualTo(2);
  }

  private List<CoverageCell> articles(LocalDate on) {
    return ask(() -> coverage.ofArticles("UNTOC", BOTH, on));
  }

  private Set<CoverageKind> kinds(String day) {
    return articles(LocalDate.parse(day)).get(0).counts().keySet();
  }

  private <T> T ask(java.util.concurrent.Callable<T> question) {
    return laws.jpa.inTransaction(question);
  }
}
