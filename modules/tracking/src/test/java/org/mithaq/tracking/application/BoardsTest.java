package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ParticipationStatus;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.BoardCell;
import org.mithaq.tracking.BoardLine;
import org.mithaq.tracking.BoardLine.Figures;
import org.mithaq.tracking.Boards.Axis;
import org.mithaq.tracking.Boards.Figure;
import org.mithaq.tracking.EvidenceClass;
import org.mithaq.tracking.PracticeValue;
import org.mithaq.tracking.persistence.BoardRows;

class BoardsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String LAUNDERING = "UNTOC/6/1/a";

  private final AssessmentHouse at = new AssessmentHouse();
  private final List<NoProvisionView> stated = new ArrayList<>();
  private final ReadingBoards boards =
      new ReadingBoards(
          at.house.conventions,
          at.law,
          (path, states) -> stated.stream().filter(one -> states.contains(one.iso3())).toList(),
          new BoardRows(at.house.jpa.entityManager()));

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void whatTheStateSaysWhatLawShowsAndWhatIsPractisedStandApart() {
    at.law("act", "ACT", "2010-01-01", "");
    at.mapped("act", LAUNDERING + "/i", "IMPLEMENTS", "PROPOSED");
    at.mapped("act", "UNTOC/8", "IMPLEMENTS", "REVIEWED");
    String id = at.begin("2026-11-20");
    at.answer(
        id,
        LAUNDERING,
        AnswerContent.NONE
            .saying(AnswerValue.NO)
            .practised(PracticeValue.NO_CASES, org.mithaq.kernel.Texts.NONE));
    at.cleared(id);
    BoardCell cell = inside(LAUNDERING, DAY);
    assertThat(cell.law()).isEqualTo(AnswerClass.NO);
    assertThat(cell.evidence()).isEqualTo(EvidenceClass.PROPOSED);
    assertThat(cell.practice()).isEqualTo(PracticeValue.NO_CASES);
    assertThat(cell.assessment()).isEqualTo(id);
    assertThat(inside("UNTOC/8/1", DAY).evidence()).isEqualTo(EvidenceClass.WIDER_ONLY);
    assertThat(inside("UNTOC/5/1", DAY).evidence()).isEqualTo(EvidenceClass.NOBODY_LOOKED);
  }

  @Test
  void thatSomebodyStatedThatThereIsNoProvisionIsAClassOfItsOwn() {
    stated.add(
        new NoProvisionView(
            "n", "XDA", "UNTOC/5", "editor", LegalDate.parse("2026-02-01"), Texts.NONE));
    assertThat(inside("UNTOC/5/1", DAY).evidence()).isEqualTo(EvidenceClass.NO_PROVISION);
    assertThat(inside("UNTOC/6/1", DAY).evidence()).isEqualTo(EvidenceClass.NOBODY_LOOKED);
    assertThat(inside("UNTOC/5/1", LocalDate.of(2026, 1, 31)).evidence())
        .as("before anybody looked")
        .isEqualTo(EvidenceClass.NOBODY_LOOKED);
    at.law("later", "ACT", "2010-01-01", "");
    at.mapped("later", "UNTOC/5/1", "IMPLEMENTS", "REVIEWED");
    assertThat(inside("UNTOC/5/1", DAY).evidence())
        .as("law that answers is the stronger word")
        .isEqualTo(EvidenceClass.REVIEWED);
  }

  @Test
  void inv25_whatIsNotPublishedIsNotAssessedForThePublicAndNothingBeforeItsReferenceDate() {
    String id = at.begin("2026-11-20");
    at.answer(id, LAUNDERING, AnswerContent.NONE.saying(AnswerValue.NO));
    assertThat(inside(LAUNDERING, DAY).law())
        .as("nobody stands for it yet")
        .isEqualTo(AnswerClass.NOT_ASSESSED);
    at.cleared(id);
    assertThat(inside(LAUNDERING, DAY).law()).isEqualTo(AnswerClass.NO);
    assertThat(inside(LAUNDERING, DAY.minusDays(1)).law()).isEqualTo(AnswerClass.NOT_ASSESSED);
    assertThat(publicly(LAUNDERING).law()).isEqualTo(AnswerClass.NOT_ASSESSED);
    long version = at.version(id);
    at.house.run(
        Role.FOCAL_POINT, "focal", () -> at.clearing.consent(id, version, true, DAY, "letter"));
    assertThat(publicly(LAUNDERING).law()).isEqualTo(AnswerClass.NO);
  }

  @Test
  void inv21_inv22_everyFigureOpensExactlyItsRowsAndEachAxisAddsUpToItsDenominator() {
    at.law("act", "ACT", "2010-01-01", "").law("old", "ACT", "2000-01-01", "2005-01-01");
    at.mapped("act", LAUNDERING, "IMPLEMENTS", "REVIEWED");
    at.mapped("old", "UNTOC/5/1", "IMPLEMENTS", "REVIEWED");
    BoardLine line =
        at.house
            .as(Role.OBSERVER, "o", () -> boards.ofInstrument("UNTOC", Set.of("XDA"), DAY))
            .get(0);
    assertThat(line.figures().keySet()).containsAll(List.of(ObligationLevel.MANDATORY));
    line.figures()
        .forEach(
            (level, figures) -> {
              assertThat(figures.law().keySet()).containsExactly(AnswerClass.values());
              assertThat(figures.evidence().keySet()).containsExactly(EvidenceClass.values());
              assertThat(figures.practice().keySet()).containsExactly(PracticeValue.values());
              assertThat(sum(figures.law().values())).isEqualTo(figures.total());
              assertThat(sum(figures.evidence().values())).isEqualTo(figures.total());
              assertThat(sum(figures.practice().values())).isEqualTo(figures.total());
              figures
                  .evidence()
                  .forEach(
                      (value, count) ->
                          assertThat(rows(level, Axis.EVIDENCE, value.name()))
                              .hasSize(count.intValue()));
              figures
                  .law()
                  .forEach(
                      (value, count) ->
                          assertThat(rows(level, Axis.LAW, value.name()))
                              .hasSize(count.intValue()));
            });
  }

  @Test
  void inv28_linesStandInTheOrderOfCodesWhateverTheySay() {
    at.law("act", "ACT", "2010-01-01", "");
    at.mapped("act", LAUNDERING, "IMPLEMENTS", "REVIEWED");
    assertThat(
            at.house.as(
                Set.of(),
                "XDA",
                "stranger",
                () -> boards.ofInstrument("UNTOC", Set.of("XDC", "XDA", "XDB"), DAY)))
        .extracting(BoardLine::iso3)
        .containsExactly("XDA", "XDB", "XDC");
  }

  @Test
  void inv07_aStateWithoutARecordIsUnknownAndNotNone() {
    List<BoardLine> lines =
        at.house.as(
            Set.of(), "XDA", "s", () -> boards.ofInstrument("SOM-PROT", Set.of("XDA", "XDB"), DAY));
    assertThat(lines.get(0).participation()).isEmpty();
    assertThat(lines.get(1).participation())
        .hasValueSatisfying(one -> assertThat(one.status()).isEqualTo(ParticipationStatus.PARTY));
  }

  @Test
  void everyCellOfTwentyTwoStatesAndAllOfUncacIsCountedOnce() {
    Set<String> states = new TreeSet<>();
    for (int i = 0; i < 22; i++) {
      states.add("X" + (char) ('A' + i) + "Z");
    }
    for (String iso3 : states) {
      at.house.sql(
          "insert into legislation.law (id, uri, iso3, kind, titles, commenced, fingerprint)"
              + " values (?1, ?2, ?3, 'ACT', '{}', '2010-01-01', 'f')",
          "law-" + iso3,
          "/akn/" + iso3,
          iso3);
    }
    at.house.sql(
        "insert into concordance.mapping (id, law_id, iso3, eid, language, content_hash, obligation,"
            + " role, state, author, reviewed_on, as_of, source)"
            + " select l.iso3 || o.path, l.id, l.iso3, 'art_' || o.position, 'en', 'h', o.path,"
            + " 'IMPLEMENTS', 'REVIEWED', 'author', '2024-01-01', '2024-01-01', 'invented'"
            + " from legislation.law l, conventions.obligation o where o.path like 'UNCAC/%'"
            + " and o.assessable");
    List<BoardLine> lines = opened(states);
    long cells =
        lines.stream()
            .flatMap(line -> line.figures().values().stream())
            .mapToLong(Figures::total)
            .sum();
    assertThat(cells).isEqualTo(22 * 296);
  }

  private List<BoardLine> opened(Set<String> states) {
    return at.house.as(Set.of(), "XDA", "s", () -> boards.ofInstrument("UNCAC", states, DAY));
  }

  private List<BoardCell> rows(ObligationLevel level, Axis axis, String value) {
    return at.house.as(
        Role.OBSERVER, "o", () -> boards.rows(new Figure("XDA", "UNTOC", level, axis, value, DAY)));
  }

  private BoardCell inside(String path, LocalDate on) {
    return at.house
        .as(Role.OBSERVER, "o", () -> boards.ofObligation(path, Set.of("XDA"), on))
        .get(0);
  }

  private BoardCell publicly(String path) {
    return at.house
        .as(Set.of(), "XDA", "s", () -> boards.ofObligation(path, Set.of("XDA"), DAY))
        .get(0);
  }

  private static long sum(java.util.Collection<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
