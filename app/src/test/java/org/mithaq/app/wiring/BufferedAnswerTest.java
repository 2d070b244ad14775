package org.mithaq.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BufferedAnswerTest {
  @Test
  void anEntityTagMatchesAlsoWhenAProxyWeakenedIt() {
    assertThat(BufferedAnswer.matches("W/\"a\", \"b\"", "\"a\"")).isTrue();
    assertThat(BufferedAnswer.matches("\"b\"", "\"b\"")).isTrue();
    assertThat(BufferedAnswer.matches("*", "\"b\"")).isTrue();
    assertThat(BufferedAnswer.matches("\"c\"", "\"b\"")).isFalse();
    assertThat(BufferedAnswer.matches(null, "\"b\"")).isFalse();
  }
}
