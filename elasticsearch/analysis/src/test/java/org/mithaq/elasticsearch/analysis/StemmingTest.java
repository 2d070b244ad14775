package org.mithaq.elasticsearch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of one legal term meet; legal terms that differ stay apart. */
class StemmingTest {
  private static final Analyzer ARABIC = LegalAnalyzers.arabic();
  private static final Map<String, Analyzer> OTHERS =
      Map.of(
          "en", LegalAnalyzers.english(),
          "fr", LegalAnalyzers.french(),
          "es", LegalAnalyzers.spanish(),
          "pt", LegalAnalyzers.portuguese(),
          "ru", LegalAnalyzers.russian());

  @ParameterizedTest(name = "{0} meets {1}")
  @CsvFileSource(resources = "arabic-meet.csv")
  void arabicFormsOfOneTermMeet(String one, String other) {
    assertThat(Terms.of(ARABIC, one).texts())
        .isNotEmpty()
        .isEqualTo(Terms.of(ARABIC, other).texts());
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvFileSource(resources = "arabic-apart.csv")
  void arabicTermsThatDifferStayApart(String one, String other) {
    assertThat(Terms.of(ARABIC, one).texts())
        .isNotEmpty()
        .isNotEqualTo(Terms.of(ARABIC, other).texts());
  }

  @ParameterizedTest(name = "{0}: {1} meets {2}")
  @CsvFileSource(resources = "latin-meet.csv")
  void formsOfOneTermMeet(String language, String one, String other) {
    Analyzer analyzer = OTHERS.get(language);
    assertThat(Terms.of(analyzer, one).texts())
        .isNotEmpty()
        .isEqualTo(Terms.of(analyzer, other).texts());
  }

  @ParameterizedTest(name = "{0}: {1} is not {2}")
  @CsvFileSource(resources = "latin-apart.csv")
  void termsThatDifferStayApart(String language, String one, String other) {
    Analyzer analyzer = OTHERS.get(language);
    assertThat(Terms.of(analyzer, one).texts())
        .isNotEmpty()
        .isNotEqualTo(Terms.of(analyzer, other).texts());
  }

  @ParameterizedTest
  @CsvSource({"ar,لا يجوز,2", "en,no person shall,3", "fr,ne peut pas,3", "es,no podrá,2"})
  void negationsAreNeverDropped(String language, String text, int terms) {
    Analyzer analyzer = language.equals("ar") ? ARABIC : OTHERS.get(language);
    assertThat(Terms.of(analyzer, text).all()).hasSize(terms);
  }

  @Test
  void aDroppedWordLeavesItsPositionEmpty() {
    assertThat(Terms.of(OTHERS.get("fr"), "blanchiment de l’argent").positions())
        .containsExactly(0, 3);
    assertThat(Terms.of(ARABIC, "العقوبة على الرشوة").positions()).containsExactly(0, 2);
  }

  @Test
  void wordsOfAnotherScriptAreFoldedOnly() {
    assertThat(Terms.of(ARABIC, "قانون Offences").texts()).containsExactly("قانون", "offences");
    assertThat(Terms.of(OTHERS.get("fr"), "la loi الجرائم").texts())
        .containsExactly("loi", "الجراءم");
  }

  @Test
  void chineseRunsBecomePairs() {
    assertThat(Terms.of(LegalAnalyzers.generic(), "反洗钱法 AML").texts())
        .containsExactly("反洗", "洗钱", "钱法", "aml");
  }
}
