package org.mithaq.legislation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.LawStatus;

class ValidityTest {
  @Test
  void theOnlyTextWithoutADateBeginsWithTheLaw() {
    assertThat(span(text("", ""), "2019-09-30", "")).isEqualTo("2019-09-30.. known");
  }

  @Test
  void ofSeveralTextsTheOneWithoutADateIsUnknown() {
    Validity.Text undated = text("", "");
    Validity validity =
        Validity.of(
            undated, List.of(undated, text("2020-01-01", "")), date("2019-01-01"), date(""));
    assertThat(validity.known()).isFalse();
  }

  @Test
  void whereCommencementIsUnknownValidityIsUnknown() {
    assertThat(span(text("2020-01-01", ""), "", "")).isEqualTo("2020-01-01.. unknown");
  }

  @Test
  void aLawOfUnknownCommencementWasNoneBeforeItWasAdopted() {
    Validity open = Validity.of(text("", ""), List.of(text("", "")), date(""), date(""));
    assertThat(written(open.notBefore(date("2019-05")))).isEqualTo("2019-05-01.. unknown");
    assertThat(written(open.notBefore(date("")))).isEqualTo(".. unknown");
    Validity begun = Validity.of(text("2018-01-01", ""), List.of(), date(""), date(""));
    assertThat(written(begun.notBefore(date("2019-05-01")))).isEqualTo("2018-01-01.. unknown");
  }

  @Test
  void theLawsRepealEndsItsTextTheDayBefore() {
    assertThat(span(text("2007-05-11", "2018-12-23"), "2007-05-11", "2018-12-23"))
        .isEqualTo("2007-05-11..2018-12-22 known");
  }

  @Test
  void onADayThatTwoTextsShareTheLaterHolds() {
    Validity.Text first = text("2018-12-23", "2022-07-01");
    Validity validity =
        Validity.of(first, List.of(first, text("2022-07-01", "")), date("2018-12-23"), date(""));
    assertThat(written(validity)).isEqualTo("2018-12-23..2022-06-30 known");
  }

  @Test
  void aTextThatEndedBeforeTheLawBeganWasNeverTheLaw() {
    assertThat(
            Validity.of(text("2000-01-01", "2000-12-31"), List.of(), date("2005-01-01"), date(""))
                .never())
        .isTrue();
  }

  @Test
  void aProvisionSuspendedForAYearIsValidBeforeAndAfter() {
    Validity whole = Validity.of(text("2019-01-01", ""), List.of(), date("2019-01-01"), date(""));
    ProvisionStatus mark =
        new ProvisionStatus("art_1", LawStatus.VOID, date("2020-01-01"), date("2021-01-01"), "");
    assertThat(whole.under(List.of(mark)).stream().map(ValidityTest::written))
        .containsExactly("2019-01-01..2019-12-31 known", "2021-01-01.. known");
  }

  private static String span(Validity.Text text, String commenced, String repealed) {
    return written(Validity.of(text, List.of(text), date(commenced), date(repealed)));
  }

  private static String written(Validity validity) {
    return validity.from().map(Object::toString).orElse("")
        + ".."
        + validity.to().map(Object::toString).orElse("")
        + (validity.known() ? " known" : " unknown");
  }

  private static Validity.Text text(String from, String to) {
    return new Validity.Text(
        1, LanguageTag.ENGLISH, Authenticity.AUTHENTIC, false, date(""), date(from), date(to));
  }

  private static LegalDate date(String iso) {
    return LegalDate.parse(iso);
  }
}
