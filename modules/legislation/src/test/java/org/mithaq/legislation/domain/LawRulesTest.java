package org.mithaq.legislation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.legislation.LawFixtures.article;
import static org.mithaq.legislation.LawFixtures.english;
import static org.mithaq.legislation.LawFixtures.law;
import static org.mithaq.legislation.LawFixtures.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.ProvisionKind;

class LawRulesTest {
  private static final ExpressionDraft FIRST =
      english("2019-01-01", "2020-12-31", article("1", "a"));

  @Test
  void aLawAsTheFormatDescribesItHasNoProblem() {
    assertThat(LawRules.check(law().draft())).isEmpty();
  }

  @Test
  void inv14_textsOfOneSeriesDoNotOverlap() {
    LawDraft draft = law().text(FIRST).text(english("2020-12-30", "", article("1", "b"))).draft();
    assertThat(places(draft)).containsExactly("expressions[1].validFrom");
  }

  @Test
  void inv14_aGapAndASharedDayAreAllowed() {
    assertThat(places(law().text(FIRST).text(english("2022-01-01", "", article("1", "b"))).draft()))
        .isEmpty();
    assertThat(places(law().text(FIRST).text(english("2020-12-31", "", article("1", "b"))).draft()))
        .isEmpty();
  }

  @Test
  void inv14_anotherLanguageAndTheConsolidatedTextAreSeriesOfTheirOwn() {
    ExpressionDraft consolidated =
        new ExpressionDraft(
            FIRST.language(),
            FIRST.authenticity(),
            true,
            FIRST.versionDate(),
            FIRST.validFrom(),
            FIRST.validTo(),
            FIRST.provisions());
    assertThat(
            places(
                law()
                    .text(FIRST)
                    .text(consolidated)
                    .text(text("ar", "2019-01-01", "", article("1", "أ")))
                    .draft()))
        .isEmpty();
  }

  @Test
  void inv15_aLawWithoutSourceIsRefused() {
    assertThat(places(law().source(LawSource.NONE).draft())).containsExactly("source");
  }

  @Test
  void aLawNeedsNumberAndYearOrAnIdOfItsOwn() {
    assertThat(places(law().numbered("", "").draft())).containsExactly("number");
    assertThat(places(law().numbered("", "").localId("x-1").draft())).isEmpty();
  }

  @Test
  void theSameEIdTwiceIsNamedWithItsPlace() {
    ProvisionDraft one =
        new ProvisionDraft(ProvisionKind.ARTICLE, "1", "", "art_1", "a", List.of());
    assertThat(places(law().text(english("", "", one, one)).draft()))
        .containsExactly("expressions[0].provisions[1].eId");
  }

  @Test
  void aCharacterThatNoFormatCanHoldIsRefused() {
    assertThat(places(law().text(english("", "", article("1", "a\u0000b"))).draft()))
        .containsExactly("expressions[0].provisions[0].text");
    assertThat(places(law().text(english("", "", article("1", "a\uD800b"))).draft()))
        .containsExactly("expressions[0].provisions[0].text");
  }

  @Test
  void aLawMayCommenceBeforeItIsPublished() {
    assertThat(places(law().commenced("2019-09-12").draft())).isEmpty();
  }

  @Test
  void hijriYearsAndDatesInThePlaceOfGregorianOnesAreNamed() {
    assertThat(places(law().numbered("5", "1433").draft())).containsExactly("year");
    assertThat(places(law().commenced("1433-05-11").draft())).containsExactly("commenced");
    assertThat(places(law().text(english("1440", "1441-01", article("1", "a"))).draft()))
        .containsExactly("expressions[0].validFrom", "expressions[0].validTo");
    assertThat(places(law().numbered("5", "1266").draft())).isEmpty();
  }

  @Test
  void aLawOfTheFourteenthCenturySaysThatItsCalendarIsGregorian() {
    assertThat(places(law().numbered("5", "1351").calendar("GREGORIAN").draft())).isEmpty();
  }

  private static List<String> places(LawDraft draft) {
    return LawRules.check(draft).stream().map(Problem::place).toList();
  }
}
