package org.mithaq.elasticsearch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedAnalyzerTest {
  private final Analyzer folded = new LegalFoldedAnalyzerFactory().create();

  @ParameterizedTest(name = "{0} is written as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          غَسْـلُ الأَمْوَالِ          | غسل الاموال
          ﻏﺴﻞ ﺍﻷﻣﻮﺍﻝ                 | غسل الاموال
          إلغاء آلية ٱلأمن            | الغاء اليه الامن
          المسؤولية والمسئولية        | المسءوليه والمسءوليه
          القاضى بالمحكمة             | القاضي بالمحكمه
          هٰذا الرحمٰن                | هذا الرحمن
          یکتب هۀ                     | يكتب هه
          المادة ٢٣ والمادة ۲۳        | الماده 23 والماده 23
          المواد ٥،٦،٧                | المواد 5 6 7
          Société ŒUVRE ﬁnale Straße  | societe oeuvre finale strasse
          ４２ Ⅳ                      | 42 iv
          O.N.U. ONU                  | onu onu
          l’article d'argent qu'il    | l article d argent qu il
          aujourd’hui                 | aujourd'hui
          n° 15 nº 15 n.º 15 N° 15    | no 15 no 15 no 15 no 15
          1º 1ª 1er 1re 01er          | 1 1 1 1 1
          015 0015 0 000 0.5          | 15 15 0 0 0.5
          25.246 1,000,000 1'000'000  | 25246 1000000 1000000
          0,5 1.234,56 1,234.56       | 0.5 1234.56 1234.56
          1.2.2015 3.14               | 1.2.2015 3.14
          ١٫٥ ١٬٠٠٠                   | 1.5 1000
          § 5 %10 ٪ 3€ $4             | § 5 % 10 % 3 € $ 4
          §§ 5-7                      | § 5 7
          10 ₤ ﷼                      | 10 ₤ ريال
          article 15¹ m²              | article 15 1 m 2
          anti-corruption, (a)_b      | anti corruption a b
          Ёлка МИР                    | елка мир
          Νόμος                       | νομοσ
          """)
  void oneSpellingForWhatIsTheSameToAReader(String raw, String expected) {

    assertThat(String.join(" ", Terms.of(folded, raw).texts())).isEqualTo(expected);
  }

  @Test
  void nothingIsStemmedAndNoWordIsDropped() {
    assertThat(Terms.of(folded, "the laws of the States").texts())
        .containsExactly("the", "laws", "of", "the", "states");
    assertThat(Terms.of(folded, "وغسل غسل").texts()).containsExactly("وغسل", "غسل");
  }

  @Test
  void invisibleCharactersVanishInsideWords() {
    String raw = "blan\u00ADchi\u200Bment \u202Bنص\u202C ك\u200Dت\u200Fاب \uFEFFend";
    assertThat(Terms.of(folded, raw).texts()).containsExactly("blanchiment", "نص", "كتاب", "end");
  }

  @Test
  void aWordBrokenAtASoftHyphenIsOneWord() {
    assertThat(Terms.of(folded, "blan\u00AD\r\n  chiment").texts()).containsExactly("blanchiment");
  }

  @Test
  void thinSpacesGroupThousandsButPlainSpacesSeparate() {
    assertThat(Terms.of(folded, "1\u00A0000\u202F000 euros").texts())
        .containsExactly("1000000", "euros");
    assertThat(Terms.of(folded, "2015\u00A0100 5 100").texts())
        .containsExactly("2015", "100", "5", "100");
  }

  @Test
  void decomposedLettersMeetComposedOnes() {
    assertThat(Terms.of(folded, "pe\u0301nal nin\u0303o").texts()).containsExactly("penal", "nino");
    assertThat(Terms.of(folded, "مسو\u0654ول ا\u0653لية ي\u0654").texts())
        .isEqualTo(Terms.of(folded, "مسؤول آلية ئ").texts());
    assertThat(Terms.of(folded, "и\u0306").texts()).containsExactly("й");
  }

  @Test
  void signsTakeAPositionSoThatPhrasesFindThem() {
    Terms terms = Terms.of(folded, "une amende de 5 % au plus");
    assertThat(terms.texts()).containsExactly("une", "amende", "de", "5", "%", "au", "plus");
    assertThat(terms.positions()).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void prefixesAreFoldedLikeWords() {
    assertThat(folded.normalize("text", "BLÀNCH").utf8ToString()).isEqualTo("blanch");
    assertThat(folded.normalize("text", "الأمْـو").utf8ToString()).isEqualTo("الامو");
    assertThat(folded.normalize("text", "5%").utf8ToString()).isEqualTo("5%");
  }

  @Test
  void anEmptyTextHasNoTerms() {
    for (String raw : List.of("", " ", "\u200F\u200E", "\u064B\u0640", "…!؟")) {
      assertThat(Terms.of(folded, raw).texts()).isEmpty();
    }
  }
}
