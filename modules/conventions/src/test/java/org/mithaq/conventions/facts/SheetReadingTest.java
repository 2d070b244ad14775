package org.mithaq.conventions.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.RefusedException;

class SheetReadingTest {
  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumnsName() {
    assertThat(csv("\uFEFFcode,name\nUNTOC,a\n").get(0).cell("code")).isEqualTo("UNTOC");
  }

  @Test
  void semicolonsSeparateWhereTheHeaderHasThem() {
    assertThat(csv("code;name\nUNTOC;a, b\n").get(0).cell("name")).isEqualTo("a, b");
  }

  @Test
  void aFileInWindows1256IsRefusedWithWhatToDo() {
    byte[] bytes = "code,name\nUNTOC,اتفاقية\n".getBytes(Charset.forName("windows-1256"));

    assertThatThrownBy(() -> CsvSheet.read(bytes, "a.csv"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("not UTF-8")
        .hasMessageContaining("CSV UTF-8");
  }

  @Test
  void aRowLongerThanItsHeaderIsNamed() {
    assertThatThrownBy(() -> csv("a,b\n1,2\n1,2,3\n"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().toString()).contains("a.csv, row 3"));
  }

  private static java.util.List<SheetRow> csv(String text) {
    return CsvSheet.read(text.getBytes(StandardCharsets.UTF_8), "a.csv");
  }
}
