package org.mithaq.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextEncodingTest {
  private static final String ARABIC =
      "المادة الأولى: يعمل بهذا القانون من تاريخ نشره، ولا يسري على ما قبله.";
  private static final String PORTUGUESE =
      "Artigo 1º A lei não prejudicará a situação já constituída à época.";
  private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");

  @Test
  void aDeclarationThatTheBytesContradictIsNotBelieved() {
    byte[] page = ("<meta charset=\"utf-8\"><p>" + ARABIC).getBytes(WINDOWS_ARABIC);

    TextEncoding encoding = TextEncoding.of(page);

    assertThat(encoding.charset()).isEqualTo(WINDOWS_ARABIC);
    assertThat(encoding.differs()).isTrue();
    assertThat(encoding.decode(page)).endsWith(ARABIC);
  }

  @Test
  void withoutADeclarationTheLettersTell() {
    assertThat(TextEncoding.of(ARABIC.getBytes(WINDOWS_ARABIC)).charset())
        .isEqualTo(WINDOWS_ARABIC);
    for (String name : new String[] {"windows-1252", "x-MacRoman"}) {
      Charset charset = Charset.forName(name);
      assertThat(TextEncoding.of(PORTUGUESE.getBytes(charset)).charset()).isEqualTo(charset);
    }
    assertThat(TextEncoding.of(ARABIC.getBytes(WINDOWS_ARABIC)).sure()).isFalse();
  }

  @Test
  void anArabicDeclarationThatFitsIsBelieved() {
    byte[] page = ("<meta charset=ISO-8859-6>" + ARABIC).getBytes(Charset.forName("ISO-8859-6"));

    assertThat(TextEncoding.of(page).charset().name()).isEqualTo("ISO-8859-6");
    assertThat(TextEncoding.of(page).sure()).isTrue();
  }

  @Test
  void utf16IsReadWithAndWithoutItsMark() {
    byte[] marked = ("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_16LE);
    byte[] unmarked = ARABIC.getBytes(StandardCharsets.UTF_16BE);

    assertThat(TextEncoding.of(marked).decode(marked)).isEqualTo(ARABIC);
    assertThat(TextEncoding.of(unmarked).decode(unmarked)).isEqualTo(ARABIC);
    assertThat(TextEncoding.looksBinary(unmarked)).isFalse();
  }

  @Test
  void aMarkOfUtf8IsNoPartOfTheText() {
    byte[] marked = ("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_8);

    assertThat(TextEncoding.of(marked).decode(marked)).isEqualTo(ARABIC);
  }
}
