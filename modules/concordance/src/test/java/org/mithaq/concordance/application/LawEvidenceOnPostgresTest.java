package org.mithaq.concordance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.concordance.LawEvidence;
import org.mithaq.concordance.persistence.EvidenceRows;

class LawEvidenceOnPostgresTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final Set<String> UNTOC = Set.of("UNTOC");

  private final MappedLaws laws = new MappedLaws();
  private final LawEvidence evidence =
      new ReadingLawEvidence(new EvidenceRows(laws.jpa.entityManager()));

  @AfterEach
  void close() {
    laws.close();
  }

  @Test
  void inv11_everyMappingSaysWhetherItCountsOnTheDayAndWhyNot() {
    laws.law("act", "XDA", "2010-01-01", "")
        .law("bill", "XDA", "2010-01-01", "")
        .mapped("act", "UNTOC/5", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("act", "UNTOC/6", "PROPOSED", "", "2022-01-01")
        .mapped("act", "UNTOC/8", "RECHECK", "", "2022-01-01")
        .mapped("bill", "UNTOC/9", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("act", "UNTOC/10", "SUPERSEDED", "", "2022-01-01")
        .mapped("act", "UNCAC/5", "REVIEWED", "2023-01-01", "2022-01-01");
    sql("update legislation.law set kind = 'BILL' where id = 'bill'");

    assertThat(ask())
        .extracting(one -> one.obligation() + " " + one.kind())
        .containsExactly(
            "UNTOC/5 REVIEWED", "UNTOC/6 PROPOSED", "UNTOC/8 RECHECK", "UNTOC/9 NOT_IN_FORCE");
  }

  @Test
  void inv17_aProvisionThatLapsedAndWhatStandsInItCountNoLonger() {
    laws.law("act", "XDA", "2010-01-01", "")
        .mapped("act", "UNTOC/5", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("act", "UNTOC/6", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("act", "UNTOC/8", "REVIEWED", "2023-01-01", "2022-01-01");
    sql("update concordance.mapping set eid = 'art_1__para_1' where eid = 'art_2'");
    sql("update concordance.mapping set eid = 'art_10' where eid = 'art_3'");
    sql(
        "insert into legislation.provision_status (law_id, eid, status, since)"
            + " values ('act', 'art_1', 'VOID', '2024-06-01')");

    assertThat(ask())
        .extracting(EvidenceView::kind)
        .containsExactly(
            CoverageKind.NOT_IN_FORCE, CoverageKind.NOT_IN_FORCE, CoverageKind.REVIEWED);
    assertThat(laws.jpa.inTransaction(() -> evidence.of("XDA", UNTOC, DAY.minusDays(1))))
        .allMatch(EvidenceView::counts);
  }

  @Test
  void cellsOfObligationsCountTheSameMappings() {
    laws.law("act", "XDA", "2010-01-01", "")
        .law("other", "XDB", "2010-01-01", "")
        .mapped("act", "UNTOC/5/1", "REVIEWED", "2023-01-01", "2022-01-01")
        .mapped("act", "UNTOC/5/1", "PROPOSED", "", "2022-01-01")
        .mapped("other", "UNTOC/5/1", "PROPOSED", "", "2022-01-01");
    List<CoverageCell> cells =
        laws.jpa.inTransaction(() -> evidence.ofObligations(UNTOC, Set.of("XDA", "XDB"), DAY));
    assertThat(cells)
        .extracting(cell -> cell.iso3() + " " + cell.path() + " " + cell.counts())
        .containsExactly("XDA UNTOC/5/1 {REVIEWED=1, PROPOSED=1}", "XDB UNTOC/5/1 {PROPOSED=1}");
  }

  private List<EvidenceView> ask() {
    return laws.jpa.inTransaction(() -> evidence.of("XDA", UNTOC, DAY));
  }

  private void sql(String statement) {
    laws.jpa.inTransaction(
        () -> {
          laws.jpa.entityManager().createNativeQuery(statement).executeUpdate();
        });
  }
}
