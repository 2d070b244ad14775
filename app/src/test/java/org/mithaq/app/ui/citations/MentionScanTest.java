package org.mithaq.app.ui.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.search.Term;

/** What texts cite: text | language | each piece of text and what it is taken for. */
class MentionScanTest {
  private static final InstrumentNames NAMES =
      new InstrumentNames(
          List.of(
              new Term(
                  Term.Kind.INSTRUMENT,
                  "UNCAC",
                  List.of(
                      Text.of("en", "United Nations Convention against Corruption"),
                      Text.of("ar", "اتفاقية الأمم المتحدة لمكافحة الفساد"),
                      Text.of("fr", "Convention des Nations Unies contre la corruption")),
                  Set.of())));

  @ParameterizedTest(name = "“{0}” cites {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وفقًا للمادة الرابعة من هذا القانون | ar | للمادة الرابعة=own! art:4
          الجريمة المنصوص عليها في المادة (3) من هذا القانون، سواء | ar | المادة (3)=own! art:3
          العقوبة المقررة في المادة ٤ كل من وعد | ar | المادة ٤=own art:4
          المادة 5 من قانون العقوبات | ar | ''
          المادة ٢٣ مكرر من قانون مكافحة الفساد | ar | ''
          أحكام المادة 12 من القانون رقم (20) لسنة 2016 بشأن | ar | المادة 12=other art:12 of law:20/2016 · القانون رقم (20) لسنة 2016=law law:20/2016
          المواد من 14 إلى 16 من قانون عائدات الجريمة | ar | ''
          المادتين 3 و5 من هذا القانون | ar | المادتين 3=own! art:3 · 5=own! art:5
          المادة 15 من اتفاقية الأمم المتحدة لمكافحة الفساد | ar | المادة 15=UNCAC/15 · اتفاقية الأمم المتحدة لمكافحة الفساد=UNCAC
          وفقاً لاتفاقية الأمم المتحدة لمكافحة الفساد | ar | لاتفاقية الأمم المتحدة لمكافحة الفساد=UNCAC
          الصادر بالمرسوم الملكي رقم (م/31) النصوص | ar | بالمرسوم الملكي رقم (م/31)=law law:م31
          established by section 16; | en | section 16=own art:16
          an offence under sections 5, 6 and 8. Proceedings | en | sections 5=own art:5 · 6=own art:6 · 8=own art:8
          Sections 14 to 16 of the Proceeds of Crime Act, 2015, apply | en | ''
          section 23A of the Integrity Act, 2013 (No. 12 of 2013) | en | No. 12 of 2013=law law:12/2013
          Under the Penal Code, section 5 applies | en | ''
          section 3 of this Act | en | section 3=own! art:3
          article 15(a) of the United Nations Convention against Corruption | en | article 15(a)=UNCAC/15/a · United Nations Convention against Corruption=UNCAC
          The convention applies. | en | ''
          a party to UNCAC | en | UNCAC=UNCAC
          l'article 12 bis de la présente loi | fr | article 12 bis=own! art:12bis
          Les peines prévues à l'article 7 sont portées | fr | article 7=own art:7
          l'article 7 du code pénal | fr | ''
          les articles 5, 7 et 9 de la loi n° 2014-33 relative | fr | articles 5=other art:5 of law:33/2014 · 7=other art:7 of law:33/2014 · 9=other art:9 of law:33/2014 · loi n° 2014-33=law law:33/2014
          l'article 15 de la Convention des Nations Unies contre la corruption | fr | article 15=UNCAC/15 · Convention des Nations Unies contre la corruption=UNCAC
          el artículo 5 de la presente ley | es | artículo 5=own! art:5
          el artículo 5 del Código Penal | es | ''
          artículo 3 de la Ley 19.574 de 2017 | es | artículo 3=other art:3 of law:19574/2017 · Ley 19.574 de 2017=law law:19574/2017
          o artigo 5º desta lei | pt | artigo 5º=own! art:5
          o artigo 5 do Código Penal | pt | ''
          Nothing is cited here in 2019. | en | ''
          """)
  void whatTheWordsBesideANumberSayDecidesWhoseItIs(String text, String language, String cited) {
    String said =
        MentionScan.of(text, LanguageTag.of(language), NAMES).stream()
            .map(one -> text.substring(one.start(), one.end()) + "=" + said(one.cited()))
            .collect(Collectors.joining(" · "));

    assertThat(said).isEqualTo(cited);
  }

  private static String said(Mention.Cited cited) {
    if (cited instanceof Mention.Own own) {
      return "own" + (own.said() ? "! " : " ") + own.keys().get(0);
    } else if (cited instanceof Mention.Other other) {
      return "other " + other.keys().get(0) + " of " + other.law().keys().get(0);
    } else if (cited instanceof Mention.Law law) {
      return "law " + law.keys().get(0);
    }
    return ((Mention.Instrument) cited).path();
  }
}
