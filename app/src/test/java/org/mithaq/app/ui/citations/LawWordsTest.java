package org.mithaq.app.ui.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.CitedLaws.CitedLaw;
import org.mithaq.legislation.LawKind;

class LawWordsTest {
  @ParameterizedTest(name = "“{0}” may be “{1}”: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          القانون رقم (20) لسنة 2016 | قانون رقم (20) لسنة 2016 بشأن مكافحة الفساد | true
          القرار رقم (20) لسنة 2016 | قانون رقم (20) لسنة 2016 بشأن مكافحة الفساد | false
          بالمرسوم الملكي رقم (م/31) | مرسوم ملكي رقم (م/31) بإصدار قانون | true
          مرسوم بقانون رقم 5 لسنة 2010 | مرسوم بقانون رقم (5) لسنة 2010 | true
          loi n° 2014-33 | Loi n° 2014-33 relative à la corruption | true
          décret n° 2014-33 | Loi n° 2014-33 relative à la corruption | false
          No. 12 of 2013 | Integrity Act, 2013 | true
          Act 12 of 2013 | Untitled paper | true
          """)
  void whatItIsCalledMustNotContradictWhatItIs(String cited, String title, boolean agree) {
    CitedLaw law =
        new CitedLaw("1", "/akn/xa/act/2010/4", LawKind.ACT, "", Texts.of("ar", title), List.of());

    assertThat(LawWords.agree(Folding.fold(cited), law)).isEqualTo(agree);
  }
}
