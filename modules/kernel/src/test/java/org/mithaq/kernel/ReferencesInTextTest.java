package org.mithaq.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References in a running text: text | reader's language | the likeliest key of each. */
class ReferencesInTextTest {
  @ParameterizedTest(name = "in “{0}” stands {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          المادة ٢٣ مكرر | ar | art:23bis
          المادة 23 قانون مكافحة الفساد | ar | art:23
          المادة 23 من القانون رقم (20) لسنة 2019 | ar | art:23 law:20/2019
          قانون رقم (20) لسنة 2019 | ar | law:20/2019
          القانون 20/2019 | ar | law:20/2019
          القانون الاتحادي رقم 20 لسنة 2018 في شأن مواجهة جرائم غسل الأموال | ar | law:20/2018
          مرسوم بقانون اتحادي رقم (٢٠) لسنة ٢٠١٨ | ar | law:20/2018
          القانون عدد 26 لسنة 2015 | ar | law:26/2015
          مرسوم ملكي رقم م/31 | ar | law:م31
          المادة الأولى والثانية | ar | art:1 art:2
          المادتين الثامنة والعاشرة | ar | art:8 art:10
          الفقرة (ب) من المادة الخامسة | ar | art:5/b
          الفقرة الثانية من المادة 8 | ar | art:8/2
          المادة 8 فقرة 2 قانون رقم 14 لسنة 2019 | ar | art:8/2 law:14/2019
          المادة 8 الفقرة الثانية | ar | art:8/2
          المادة 8 (2) (أ) | ar | art:8/2/a
          المادة 8 بند هـ | ar | art:8/e
          المادة الأولى من قانون مكافحة غسل الأموال الفقرة ج | ar | art:1/c art:1/c
          المواد من 3 إلى 5 | ar | art:3 art:5
          المواد المتعلقة بالغسل | ar | ''
          artículo 5 y 7 | es | art:5 art:7
          المواد 3 إلى 5 من القانون | ar | art:3 art:5
          المواد 3 و5 و7 | ar | art:3 art:5 art:7
          المادة 3 وثلاثة آلاف دينار | ar | art:3
          م16 ق 7 لسنة 2012 | ar | art:16 law:7/2012
          م 31 لسنة 1440 | ar | law:م31/1440h
          م 31 | ar | art:31
          نظام البريد 1406هـ | ar | ''
          الفصل 96 | ar | art:96
          الباب الثاني | ar | part:2
          art. 6 loi 2015-26 | fr | art:6 law:26/2015
          loi n° 2015-26 du 7 août 2015 | fr | law:26/2015
          loi organique n° 2015-26 | fr | law:26/2015
          dahir n° 1-58-008 | fr | law:1-58
          l’article 23 bis du code pénal | fr | art:23bis
          article 5 et article 7 | fr | art:5 art:7
          articles 18 et 19 loi 2020-5 | fr | art:18 art:19 law:5/2020
          articles 5, 7 et 9 | fr | art:5 art:7 art:9
          article 5 et 3 ans de prison | fr | art:5
          article 5 et 6 de la loi | fr | art:5 art:6
          article 3 par. 2 loi n° 2011-8 | fr | art:3/2 law:8/2011
          art. 4, 1, a) loi 2017-12 | fr | art:4/1/a law:12/2017
          article 7, point c, loi 2011-8 | fr | art:7/c law:8/2011
          alinéa 2 de l’article 5 | fr | art:5/2
          art 3 al. 2 | fr | art:3/2
          art. 3 1 a | fr | art:3/1/a
          décret royal M/31 | fr | law:م31
          Law No. 20 of 2019 | en | law:20/2019
          Act 20 of 2019, s. 4(1) | en | law:20/2019 art:4/1
          sec. 3(1)(a) of Act 21 of 2015 | en | art:3/1/a law:21/2015
          section 6(2) bribing a foreign public official | en | art:6/2
          section 8 (1) (iv) | en | art:8/1/iv
          paragraph 2 of article 8 | en | art:8/2
          article 46, paragraph 9 (b) | en | art:46/9/b
          article 46 paragraph two | en | art:46/2
          article 6 § 2 | fr | art:6/2
          sections 14 to 16 Proceeds of Crime Act | en | art:14 art:16
          sections 5 and 7 | en | art:5 art:7
          section 5, 2 years | en | art:5
          section 5 and 2 years | en | art:5
          Chapter II (1) | en | chp:2
          Royal Decree M/31 | en | law:م31
          artículo 5, apartado 2 | es | art:5
          artículo 5, párrafo 2 | es | art:5/2
          artigo 5º, inciso II | pt | art:5/ii
          section 23A Penal Code | en | art:23a
          Bribery Act 2010 | en | ''
          ley 25.246 | es | law:25246
          Ley Orgánica 10/1995 | es | law:10/1995
          artículo 301 del Código Penal | es | art:301
          lei nº 9.613, de 3 de março de 1998 | pt | law:9613/1998
          Lei 9.613/98 | pt | law:9613-98
          23 bis | fr | art:23bis
          23 | fr | ''
          money laundering | en | ''
          part of the proceeds | en | ''
          s'il vous plaît | fr | ''
          """)
  void referencesAreFoundInsideAQuery(String text, String language, String expected) {
    List<FoundReference> found = ReferenceKeys.find(text, LanguageTag.of(language));
    assertThat(found.stream().map(FoundReference::key).toList())
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    found.forEach(one -> assertThat(text.substring(one.start(), one.end())).isEqualTo(one.typed()));
  }

  @Test
  void whatStatesReadDifferentlyHasBothKeys() {
    assertThat(ReferenceKeys.find("الفصل 5", LanguageTag.ARABIC).get(0).keys())
        .containsExactly("art:5", "chp:5");
    assertThat(ReferenceKeys.find("section 5", LanguageTag.FRENCH).get(0).keys())
        .containsExactly("sec:5", "art:5");
    assertThat(ReferenceKeys.find("Lei 9.613/98", LanguageTag.PORTUGUESE).get(0).keys())
        .contains("law:9613/1998");
  }

  @Test
  void aRangeMeansWhatLiesBetween() {
    assertThat(ReferenceKeys.find("articles 14 à 17", LanguageTag.FRENCH).get(1).keys())
        .containsExactly("art:17", "art:15", "art:16");
    assertThat(ReferenceKeys.find("articles 14-16", LanguageTag.FRENCH).get(0).keys())
        .containsExactly("art:14-16", "art:14", "art:15", "art:16");
  }

  @Test
  void aLetterInBracketsMayBelongToAnArabicNumberAndADotMayDivideOne() {
    assertThat(ReferenceKeys.find("مادة 3 (أ)", LanguageTag.ARABIC).get(0).keys())
        .containsExactly("art:3/a", "art:3a");
    assertThat(ReferenceKeys.find("article 3 (a)", LanguageTag.FRENCH).get(0).keys())
        .containsExactly("art:3/a");
    assertThat(ReferenceKeys.find("article 3 A", LanguageTag.FRENCH).get(0).keys())
        .containsExactly("art:3/a", "art:3a");
    assertThat(ReferenceKeys.find("art. 6.1", LanguageTag.FRENCH).get(0).keys())
        .containsExactly("art:6-1", "art:6/1");
    assertThat(ReferenceKeys.find("art. 6.1.a", LanguageTag.FRENCH).get(0).keys())
        .containsExactly("art:6-1/a", "art:6/1/a");
  }

  @Test
  void theTypedPieceKeepsItsMarksAndBidiControls() {
    String text = "\u200Fالمادّة ٢٣\u200F مُكرّر!";
    FoundReference found = ReferenceKeys.find(text, LanguageTag.ARABIC).get(0);
    assertThat(found.key()).isEqualTo("art:23bis");
    assertThat(found.typed()).startsWith("المادّة").endsWith("ر");
  }
}
