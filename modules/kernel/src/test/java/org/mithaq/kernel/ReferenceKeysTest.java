package org.mithaq.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples are the documentation: printed | language | normal form ({@code -} for none). */
class ReferenceKeysTest {
  @ParameterizedTest(name = "{0} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          المادة 23 | ar | 23
          المادة ٢٣ | ar | 23
          المادة ۲۳ | ar | 23
          المادّة ٢٣ | ar | 23
          المـــادة 23 | ar | 23
          مادة (٢٣) | ar | 23
          المادة (23): | ar | 23
          المادة رقم 23 | ar | 23
          م. 23 | ar | 23
          م23 | ar | 23
          للمادة 23 | ar | 23
          والمادة 23 | ar | 23
          المادة 023 | ar | 23
          المادة 23 مكرر | ar | 23bis
          المادة ٢٣ مكرراً | ar | 23bis
          المادة ٢٣ مكررًا | ar | 23bis
          المادة (٢٣) مكرر | ar | 23bis
          المادة (٢٣ مكرر) | ar | 23bis
          المادة (٢٣) مكررة | ar | 23bis
          المادة 23 المكررة | ar | 23bis
          مادة 23 (مكررا) | ar | 23bis
          23 مكرر | ar | 23bis
          مادة 23 مكرر 2 | ar | 23bis2
          المادة ٢٣ مكرر (٢) | ar | 23bis2
          المادة 23 مكرر/1 | ar | 23bis1
          مادة 23 مكررا (أ) | ar | 23bisa
          المادة ٢٣ مكرراً (ب) | ar | 23bisb
          المادة 23 مكرر ثالثاً | ar | 23ter
          المادة 23 ثالثا | ar | 23ter
          الفصل 23 رابعا | ar | 23quater
          المادة 23 ثلاثة مكرر | ar | 23ter
          الفصل 23 مكرر مرتين | ar | 23ter
          الفصل 23 مكرر ثلاث مرات | ar | 23quater
          المادة 11 مكرراً أولا | ar | 11bis1
          ثالثاً | ar | 3
          المادة 23/2 | ar | 23
          المادة 23-1 | ar | 23-1
          المادة الأولى | ar | 1
          الفصل الأول | ar | 1
          مادة أولى | ar | 1
          المادة الوحيدة | ar | 1
          المادة الثانية | ar | 2
          المادة الثالثة | ar | 3
          المادة الرابعة | ar | 4
          الباب الخامس | ar | 5
          المادة العاشرة | ar | 10
          المادة الحادية عشرة | ar | 11
          المادة الثانية عشرة | ar | 12
          الفصل الثالث عشر | ar | 13
          المادة التاسعة عشرة | ar | 19
          المادة العشرون | ar | 20
          المادة العشرين | ar | 20
          المادة الحادية والعشرون | ar | 21
          المادة الثالثة والعشرون | ar | 23
          المادة الثالثة والعشرين | ar | 23
          المادة الثالثة والعشرون مكرر | ar | 23bis
          المادة الثالثة والعشرون مكرراً (أ) | ar | 23bisa
          المادة التاسعة والتسعون | ar | 99
          المادة المائة | ar | 100
          المادة المئة | ar | 100
          المادة الأولى بعد المائة | ar | 101
          المادة الثالثة والعشرون بعد المائة | ar | 123
          المادة الثانية عشرة بعد المائة | ar | 112
          المادة الخامسة بعد المائتين | ar | 205
          المادة الثالثة والعشرون بعد الثلاثمائة | ar | 323
          المادة السابعة والسبعون بعد السبعمائة | ar | 777
          المادة التاسعة والتسعون بعد التسعمائة | ar | 999
          المادة مائة وثلاثة وعشرون | ar | 123
          المادة ثلاث وعشرون | ar | 23
          المادة ثلاثمائة وخمس وأربعون | ar | 345
          المادة ثلاث مائة | ar | 300
          ﺍﻟﻤﺎﺩﺓ 23 | ar | 23
          art. 23 | fr | 23
          Art. 23 bis | fr | 23bis
          article 23 bis | fr | 23bis
          Article 23bis | en | 23bis
          ARTICLE 23 BIS | fr | 23bis
          l'article 23 ter | fr | 23ter
          l’article 23 quater | fr | 23quater
          article 23 quinquiès | fr | 23quinquies
          Article 23-bis | fr | 23bis
          Art. 23 bis A | fr | 23bisa
          Art. 23 bis 2 | fr | 23bis2
          Art. 23-1 | fr | 23-1
          Art. 23.1 | fr | 23-1
          Article 421-1-2 | fr | 421-1-2
          Article L. 123-4 | fr | l123-4
          Article R123-4 | fr | r123-4
          Art. 1er. | fr | 1
          Art. 1er.- | fr | 1
          Article 1ᵉʳ | fr | 1
          Art. 1erbis. | fr | 1bis
          Art. Ier. | fr | 1
          Section Ire | fr | 1
          «Art. 10. | fr | 10
          Article premier | fr | 1
          ARTICLE PREMIER. | fr | 1
          Article unique | fr | 1
          Article deux | fr | 2
          Article deuxième | fr | 2
          Article vingt et unième | fr | 21
          Article vingt-trois | fr | 23
          article soixante-dix-sept | fr | 77
          Chapitre IV | fr | 4
          Titre premier | fr | 1
          Article n° 5 | fr | 5
          Article 23 | en | 23
          article twenty-three | en | 23
          Article One | en | 1
          the first | en | -
          s. 23A | en | 23a
          s 23A | en | 23a
          s.23 | en | 23
          section 23A | en | 23a
          section 23 A | en | 23a
          Section 23AA | en | 23aa
          Sec. 23A-1 | en | 23a-1
          § 23 | en | 23
          Section 6(1)(a) | en | 6
          9.01 | en | 9-01
          9.1 | en | 9-1
          *10 | en | 10
          Chapter II | en | 2
          Part XIV | en | 14
          Schedule A | en | a
          First | en | 1
          Article 5 - Definitions | en | 5
          Article 5: Definitions | en | 5
          23 | en | 23
          23A | en | 23a
          Artículo 23 bis | es | 23bis
          Artículo 1.º | es | 1
          Artículo 1o. | es | 1
          Artículo primero | es | 1
          Artículo vigésimo tercero | es | 23
          Artículo veintitrés | es | 23
          Artículo treinta y uno | es | 31
          Artículo décimo | es | 10
          Artículo decimoctavo | es | 18
          Art. 1º | pt | 1
          Art. 1° | pt | 1
          Art. 5º-A | pt | 5a
          Art. 1.024 | pt | 1024
          Artigo primeiro | pt | 1
          Artigo décimo segundo | pt | 12
          Artigo vigésimo | pt | 20
          Capítulo III | pt | 3
          المادة | ar | -
          article | fr | -
          money laundering | en | -
          غسل الأموال | ar | -
          '' | ar | -
          """)
  void aProvisionNumberHasOneNormalForm(String printed, String language, String expected) {
    assertThat(ReferenceKeys.provisionNumber(printed, LanguageTag.of(language), "").orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} in {3} is {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ARTICLE | المادة 23 مكرر | ar | EGY | art:23bis
          ARTICLE | 23 bis | fr | MAR | art:23bis
          CHAPTER | الفصل الثاني | ar | EGY | chp:2
          CHAPTER | الفصل الثاني | ar | TUN | art:2
          CHAPTER | الفصل 96 | ar | TUN | art:96
          CHAPTER | الفصل 96 | ar | MAR | art:96
          CHAPTER | الفصل الثاني | ar | MAR | chp:2
          ARTICLE | الفصل 96 | ar | MAR | art:96
          CHAPTER | Chapitre II | fr | TUN | chp:2
          ARTICLE | section 23A | en | SDN | art:23a
          SECTION | Section 4 | en | SDN | sec:4
          SECTION | القسم الرابع | ar | EGY | sec:4
          PART | الباب الأول | ar | EGY | part:1
          BOOK | الكتاب الثالث | ar | EGY | book:3
          SCHEDULE | Schedule 1 | en | SDN | sch:1
          SCHEDULE | الملحق (أ) | ar | SDN | sch:a
          PREAMBLE | ديباجة | ar | EGY | -
          """)
  void theKindDecidesTheKeyExceptForFasl(
      String kind, String printed, String language, String iso3, String expected) {
    assertThat(ReferenceKeys.provision(kind, printed, LanguageTag.of(language), iso3).orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 | 2019 | law:20/2019
          ٢٠ | ٢٠١٩ | law:20/2019
          (20) | 2019 | law:20/2019
          020 | 2019 | law:20/2019
          م/31 | 1428 | law:م31/1428h
          M/31 | 1428 | law:م31/1428h
          A/44 | '' | law:ا44
          م/٣١ | 1428هـ | law:م31/1428h
          2015-26 | 2015 | law:26/2015
          26/2015 | '' | law:26/2015
          02-55 | '' | law:2-55
          43.05 | '' | law:43-5
          25.246 | '' | law:25246
          9.613 | 1998 | law:9613/1998
          20 | '' | -
          '' | 2019 | -
          """)
  void aLawIsKeyedByNumberAndYear(String number, String year, String expected) {
    assertThat(ReferenceKeys.law(number, year).orElse("-")).isEqualTo(expected);
  }

  @Test
  void aLawIsAlsoKeyedAsItsNumberIsPrinted() {
    assertThat(ReferenceKeys.lawKeys("06-01", "1", "2006")).contains("law:1/2006", "law:6-1");
    assertThat(ReferenceKeys.lawKeys("قانون رقم (20) لسنة 2019", "20", "2019"))
        .containsExactly("law:20/2019");
    assertThat(ReferenceKeys.lawKeys("25.246", "25246", "2000"))
        .contains("law:25246/2000", "law:25246");
    assertThat(ReferenceKeys.lawKeys("", "", "")).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (أ) | ar | a
          (ج) | ar | c
          هـ) | ar | e
          ٢ | ar | 2
          ثانياً | ar | 2
          (1) | en | 1
          (a) | en | a
          (ii) | en | ii
          a) | fr | a
          1° | fr | 1
          '' | fr | -
          """)
  void aPartHasOneNormalForm(String printed, String language, String expected) {
    assertThat(ReferenceKeys.part(printed, LanguageTag.of(language)).orElse("-"))
        .isEqualTo(expected);
  }

  @Test
  void nothingThatIsTypedIsAnError() {
    Random random = new Random(23);
    String alphabet = "مادة الفصل 23٢٣ bis مكرر art. s. § ()-/.°º IVXلسنة n°loi ـ\u200F\uD835";
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = random.nextInt(30); c > 0; c--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String typed = text.toString();
      ReferenceKeys.find(typed, LanguageTag.FRENCH)
          .forEach(one -> assertThat(one.end()).isBetween(one.start() + 1, typed.length()));
      ReferenceKeys.provisionNumber(typed, LanguageTag.ARABIC, "TUN");
      ReferenceKeys.lawKeys(typed, typed, typed);
    }
  }
}
