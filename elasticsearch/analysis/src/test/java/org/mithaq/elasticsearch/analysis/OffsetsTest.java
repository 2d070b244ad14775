package org.mithaq.elasticsearch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A highlight marks exactly the word that a reader sees, whatever was folded away. */
class OffsetsTest {
  private final Analyzer folded = new LegalFoldedAnalyzerFactory().create();

  @Test
  void marksAndTatweelBelongToTheWordThatTheyStandOn() {
    assertThat(Terms.of(folded, "جريمة غَسْـلُ الأَمْوَالِ، هـ").slices())
        .containsExactly("جريمة", "غَسْـلُ", "الأَمْوَالِ", "هـ");
  }

  @Test
  void aLigatureOfPresentationFormsIsMarkedWhole() {
    assertThat(Terms.of(folded, "ﺇﻻ ﺍﻷﻣﻮﺍﻝ ﷲ ﷺ").slices())
        .containsExactly("ﺇﻻ", "ﺍﻷﻣﻮﺍﻝ", "ﷲ", "ﷺ", "ﷺ", "ﷺ", "ﷺ");
  }

  @Test
  void directionalControlsAroundAWordStayOutsideAndThoseInsideStayInside() {
    assertThat(Terms.of(folded, "\u202Bنص\u202C \u2067كت\u200Fاب\u2069").slices())
        .containsExactly("نص", "كت\u200Fاب");
    assertThat(Terms.of(folded, "كتابٌ\u200F").slices()).containsExactly("كتابٌ");
  }

  @Test
  void softHyphensStayInsideTheWord() {
    assertThat(Terms.of(folded, "le blan\u00ADchi\u00ADment d’argent").slices())
        .containsExactly("le", "blan\u00ADchi\u00ADment", "d", "argent");
  }

  @Test
  void latinLigaturesSignsAndNumbersKeepTheirPlace() {
    assertThat(Terms.of(folded, "la ﬁn: 5% du § 1er, n.º 25.246, 10€ 15¹ cafe\u0301.").slices())
        .containsExactly(
            "la",
            "ﬁn",
            "5",
            "%",
            "du",
            "§",
            "1er",
            "n.º",
            "25.246",
            "10",
            "€",
            "15",
            "¹",
            "cafe\u0301");
  }

  @Test
  void stemmedWordsKeepTheOffsetsOfTheWholeWord() {
    Analyzer arabic = new LegalArabicAnalyzerFactory().create();
    assertThat(Terms.of(arabic, "وبِجَرائِمِها المَحاكِمُ").slices())
        .containsExactly("وبِجَرائِمِها", "المَحاكِمُ");
  }

  @Test
  void theTextEndsWhereItEndsSoThatTheNextValueStartsRight() {
    for (String raw : List.of("كتاب\u200F", "نصٌّ", "§", "x\u00AD", "", "ﷺ  ")) {
      assertThat(Terms.of(folded, raw).endOffset()).isEqualTo(raw.length());
    }
  }

  static Stream<Analyzer> everyAnalyzer() {
    return Stream.of(
        LegalAnalyzers.arabic(),
        LegalAnalyzers.english(),
        LegalAnalyzers.french(),
        LegalAnalyzers.spanish(),
        LegalAnalyzers.portuguese(),
        LegalAnalyzers.russian(),
        LegalAnalyzers.folded(),
        LegalAnalyzers.generic());
  }

  @ParameterizedTest
  @MethodSource("everyAnalyzer")
  void offsetsNeverRunBackwardsOnAnyMixtureOfCharacters(Analyzer analyzer) {
    String alphabet =
        "aZé ’'.,5٥0%§€\u00AD\u200F\u064B\u0640\u0654\u0301ﻻﷺﷲﬁ½¹º°nN_،الجريمةوبه法律\uD835\uDFD8\uD83D\uDE00\n";
    Random random = new Random(20260101);
    for (int i = 0; i < 3000; i++) {
      StringBuilder raw = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        raw.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int lastStart = 0;
      for (Terms.Term term : Terms.of(analyzer, raw.toString()).all()) {
        assertThat(term.start()).isGreaterThanOrEqualTo(lastStart);
        assertThat(term.end()).isGreaterThan(term.start()).isLessThanOrEqualTo(raw.length());
        assertThat(term.text()).isNotEmpty();
        lastStart = term.start();
      }
    }
  }
}
