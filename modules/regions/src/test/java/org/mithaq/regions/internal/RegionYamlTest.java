package org.mithaq.regions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.kernel.RefusedException;

class RegionYamlTest {
  private static final String GOOD = PackFixtures.yaml("south", "1", "XDA", "XA", "south");

  @Test
  void aGoodFileIsRead() throws IOException {
    RegionYaml region = read(GOOD);
    assertThat(region.borrows()).containsExactly("another");
    assertThat(region.states().get(0).monistDualist()).isEqualTo("UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tokens: {accent: "#0f5f5c"} | tokens: {accent: "red; } body { display: none"} | accent
          tokens: {accent: "#0f5f5c"} | tokens: {"a{}": "#0f5f5c"}                      | tokens
          borrows: [another]          | borrowed: [another]                             | borrowed
          borrows: [another]          | version: 2                                      | version
          banner: {en: "Invented"}    | banner: {}                                      | banner
          format: mithaq-region/1     | format: mithaq-region/2                         | format
          iso2: XA                    | iso2: "X1"                                      | XDA
          tradition: CIVIL            | tradition: ROMAN                                | tradition
          languages: [ar]             | languages: [arabic language]                    | language
          https://institute.example   | javascript:alert(1)//                           | institute.url
          """)
  void aFileThatSaysSomethingElseIsRefusedAndTheKeyIsNamed(String good, String bad, String named) {
    assertThat(GOOD).contains(good);
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().toString()).contains(named));
  }

  @Test
  void aliasesAreNeverExpanded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 30; level++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(level, level, ("*a" + (level - 1) + ",").repeat(9)));
    }
    assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(RefusedException.class);
  }

  @Test
  void aMillionCharactersAreEnough() {
    assertThatThrownBy(() -> read(GOOD.replace("Invented", "x".repeat(1_100_000))))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aSecondDocumentInTheFileIsRefused() {
    assertThatThrownBy(() -> read(GOOD + "---\ncode: another\n"))
        .isInstanceOf(RefusedException.class);
  }

  private static RegionYaml read(String yaml) throws IOException {
    return new RegionYamlReader()
        .read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }
}
