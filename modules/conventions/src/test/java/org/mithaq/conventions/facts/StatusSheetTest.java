package org.mithaq.conventions.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.conventions.domain.ParticipationRecord;
import org.mithaq.conventions.domain.RecordFixtures;

class StatusSheetTest {
  private static final String HEADER = "instrument,iso3,kind,date,effectDate,asOf,note,source\n";
  private static final Known KNOWN =
      new Known(Map.of("CONV", RecordFixtures.convention()), iso3 -> iso3.equals("EGY"));

  @Test
  void rowsOfOneInstrumentAndStateMakeOneRecord() {
    StatusSheet sheet =
        read(
            "CONV,EGY,SIGNATURE,2000-12-13,,2024-01-01,a note,one\n"
                + "conv,egy,ratification,2004-03-05,2004-04-04,2024-01-01,,two\n");

    assertThat(sheet.problems()).isEmpty();
    ParticipationRecord record = sheet.records().get(0).record();
    assertThat(record.actions())
        .extracting(act -> act.kind())
        .containsExactly(StatusActionKind.SIGNATURE, StatusActionKind.RATIFICATION);
    assertThat(record.note()).isEqualTo("a note");
    assertThat(record.source()).isEqualTo("one; two");
    assertThat(sheet.records().get(0).place()).isEqualTo("a.csv, row 2");
  }

  @Test
  void inv07_thatNothingIsRecordedIsARecordOfItsOwn() {
    StatusSheet sheet = read("CONV,EGY,NONE_RECORDED,,,2024-01-01,,one\n");

    assertThat(sheet.records().get(0).record().actions()).isEmpty();
    assertThat(sheet.records().get(0).record().undecided()).isFalse();
    assertThat(read("CONV,EGY,UNKNOWN,,,2024-01-01,,one\n").records().get(0).record().undecided())
        .isTrue();
  }

  @Test
  void everyWrongCellIsNamedWithRowAndColumn() {
    StatusSheet sheet =
        read(
            "CONV,EGY,ACCESSION,2004-13-05,,2024-01-01,,one\n"
                + "NONE,EGY,ACCESSION,2004-01-05,,2024-01-01,,one\n"
                + "CONV,XXX,ACCESSION,2004-01-05,,2024-01-01,,one\n"
                + "CONV,EGY,JOINED,2004-01-05,,2024-01-01,,one\n"
                + "CONV,EGY,ACCESSION,2004-01-05,,,,one\n"
                + "CONV,EGY,ACCESSION,2004-01-05,,2024-01-01,,\n"
                + "CONV,EGY,ACCESSION,2004-01-05,,2003-01-01,,one\n"
                + "CONV,EGY,ACCESSION,2004-01-05,,2031-01-01,,one\n"
                + "CONV,EGY,NONE_RECORDED,2004-01-05,,2024-01-01,,one\n");

    assertThat(sheet.errors())
        .extracting(Problem::place)
        .containsExactly(
            "a.csv, row 2, column date",
            "a.csv, row 3, column instrument",
            "a.csv, row 4, column iso3",
            "a.csv, row 5, column kind",
            "a.csv, row 6, column asOf",
            "a.csv, row 7, column source",
            "a.csv, row 8, column asOf",
            "a.csv, row 9, column asOf",
            "a.csv, row 10, column date");
  }

  @Test
  void rowsThatContradictEachOtherAreBothNamed() {
    StatusSheet twice =
        read(
            "CONV,EGY,ACCESSION,2004-01-05,,2024-01-01,,one\n"
                + "CONV,EGY,ACCESSION,2005-01-05,,2024-01-01,,one\n");
    StatusSheet otherDay =
        read(
            "CONV,EGY,SIGNATURE,2001-01-05,,2024-01-01,,one\n"
                + "CONV,EGY,RATIFICATION,2005-01-05,,2014-01-01,,one\n");
    StatusSheet noneAndOne =
        read(
            "CONV,EGY,NONE_RECORDED,,,2024-01-01,,one\n"
                + "CONV,EGY,ACCESSION,2005-01-05,,2024-01-01,,one\n");

    assertThat(twice.errors())
        .extracting(Problem::place)
        .containsExactly("a.csv, row 2 and a.csv, row 3");
    assertThat(otherDay.errors())
        .extracting(Problem::place)
        .contains("a.csv, row 2 and a.csv, row 3");
    assertThat(noneAndOne.errors()).hasSize(1);
  }

  @Test
  void aStateMayLeaveAndComeBack() {
    assertThat(
            read("CONV,EGY,ACCESSION,2004-01-05,,2024-01-01,,one\n"
                    + "CONV,EGY,DENUNCIATION,2007-01-05,,2024-01-01,,one\n"
                    + "CONV,EGY,ACCESSION,2010-01-05,,2024-01-01,,one\n")
                .problems())
        .isEmpty();
  }

  @Test
  void inv03_aLostSuffixIsAWarningAndNoError() {
    StatusSheet sheet = read("CONV,EGY,RATIFICATION,2004-01-05,,2024-01-01,,one\n");

    assertThat(sheet.errors()).isEmpty();
    assertThat(sheet.problems()).hasSize(1);
  }

  @Test
  void anApostropheThatKeepsTextFromBeingAFormulaIsTakenAway() {
    assertThat(
            read("CONV,EGY,ACCESSION,2004-01-05,,2024-01-01,'-see below,one\n")
                .records()
                .get(0)
                .record()
                .note())
        .isEqualTo("-see below");
  }

  @Test
  void missingAndUnknownColumnsAreNamed() {
    byte[] bytes =
        "instrument,iso3,kind,date,effectDate,asOf,note,remark\nCONV,EGY,,,,,,\n"
            .getBytes(StandardCharsets.UTF_8);
    StatusSheet sheet =
        StatusSheet.read(CsvSheet.read(bytes, "a.csv"), "sheet", KNOWN, LocalDate.MAX);

    assertThat(sheet.errors())
        .extracting(Problem::sentence)
        .containsExactly("column source is missing", "unknown column remark");
  }

  private static StatusSheet read(String rows) {
    byte[] bytes = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    return StatusSheet.read(
        CsvSheet.read(bytes, "a.csv"), "sheet", KNOWN, LocalDate.parse("2026-01-01"));
  }
}
