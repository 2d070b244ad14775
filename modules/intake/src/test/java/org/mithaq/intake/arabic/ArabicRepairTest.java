package org.mithaq.intake.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.intake.IntakeWarning;
import org.mithaq.intake.IntakeWarning.Code;

/** Every sentence here was written for this project. */
class ArabicRepairTest {
  @Test
  void presentationFormsBecomePlainLetters() {
    assertThat(PresentationForms.plain("ﺍﻟﻤﺎﺩﺓ")).isEqualTo("المادة");
    assertThat(PresentationForms.plain("ﻻﺋﺤﺔ")).isEqualTo("لائحة");
    assertThat(PresentationForms.plain("ﷲ")).isEqualTo("الله");
  }

  @Test
  void nothingElseIsNormalised() {
    assertThat(PresentationForms.plain("م² № ﴿١﴾ ½")).isEqualTo("م² № ﴿١﴾ ½");
  }

  @Test
  void aWidenedWordLosesItsStrokesAndHijriKeepsItsOwn() {
    assertThat(Tatweel.without("قــــرر المجلس في 1439هـ")).isEqualTo("قرر المجلس في 1439هـ");
    assertThat(Tatweel.without("البند ـ الأول")).isEqualTo("البند ـ الأول");
  }

  @Test
  void aReversedTextIsTurnedAndItsFiguresAreNot() {
    String line = "المادة (12): تلتزم الجهة المختصة بحفظ السجلات مدة 10 سنوات";
    String stored = drawn(line);

    ArabicRepair repair = ArabicRepair.of(List.of(stored, drawn("وتبدأ المدة من تاريخ آخر عملية")));

    assertThat(repair.lines().get(0)).isEqualTo(line);
    assertThat(repair.lines().get(1)).isEqualTo("وتبدأ المدة من تاريخ آخر عملية");
    assertThat(repair.warnings())
        .extracting(IntakeWarning::code)
        .containsExactly(Code.REVERSED_LINES);
  }

  @Test
  void aSoundTextIsLeftAsItIs() {
    List<String> sound =
        List.of(
            "المادة الأولى: يعمل بهذا القانون من تاريخ نشره",
            "لا يجوز للجهة أن تمتنع عن الرد إلا لسبب مكتوب",
            "سأل المجلس عن مسألة الإعلان وأحال الأوراق إلى اللجنة",
            "عرض 12 من 2019");

    ArabicRepair repair = ArabicRepair.of(sound);

    assertThat(repair.lines()).isEqualTo(sound);
    assertThat(repair.warnings()).isEmpty();
  }

  @Test
  void aBrokenLamAlefIsPutRightWhereTheWholeTextIsBroken() {
    List<String> broken =
        List.of(
            "الفصل األول: األحكام العامة",
            "تسري أحكام هذا القانون على األشخاص االعتباريين",
            "ال يجوز اإلعالن خالل المدة المحددة أعاله",
            "الحمد هلل وحده");

    ArabicRepair repair = ArabicRepair.of(broken);

    assertThat(repair.lines())
        .containsExactly(
            "الفصل الأول: الأحكام العامة",
            "تسري أحكام هذا القانون على الأشخاص الاعتباريين",
            "لا يجوز الإعلان خلال المدة المحددة أعلاه",
            "الحمد لله وحده");
    assertThat(repair.warnings())
        .extracting(IntakeWarning::code)
        .containsExactly(Code.LAM_ALEF_REPAIRED);
  }

  @Test
  void bracketsFaceWhatTheyEncloseWhicheverWayTheyWereStored() {
    assertThat(VisualOrder.logical("(12) ةداملا")).isEqualTo("المادة (12)");
    assertThat(VisualOrder.logical(")12( ةداملا")).isEqualTo("المادة (12)");
  }

  /** What a program stores that writes letters as it draws them. */
  private static String drawn(String line) {
    StringBuilder turned = new StringBuilder(line).reverse();
    java.util.regex.Matcher digits = java.util.regex.Pattern.compile("\\d+").matcher(turned);
    return digits.replaceAll(run -> new StringBuilder(run.group()).reverse().toString());
  }
}
