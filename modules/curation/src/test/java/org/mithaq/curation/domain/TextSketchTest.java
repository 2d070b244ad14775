package org.mithaq.curation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSketchTest {
  private static final String TEXT = words(1, 3000);

  @Test
  void theSameTextIsWhollyAlikeHoweverItIsWritten() {
    assertThat(
            likeness(
                "من زرع الكهرمان بغير ترخيص يعاقب بالغرامة ٢٣",
                "من زرع الكهرمان، بغير ترخيص: يعاقب بالغرامة 23"))
        .isEqualTo(1);
    assertThat(likeness(TEXT, TEXT.toUpperCase(java.util.Locale.ROOT))).isEqualTo(1);
  }

  @Test
  void anotherTextIsNot() {
    assertThat(likeness(TEXT, words(2, 3000))).isLessThan(0.02);
  }

  @Test
  void aTextWithATenthOfNewWordsAtItsEndIsAlikeByAboutAsMuch() {
    assertThat(likeness(TEXT, TEXT + " " + words(3, 300))).isBetween(0.78, 1.0);
    assertThat(likeness(TEXT, TEXT + " " + words(3, 3000))).isBetween(0.36, 0.64);
  }

  @Test
  void aTextOfFewWordsHasNoSketchAndIsLikeNothing() {
    assertThat(TextSketch.of("one two")).isEmpty();
    assertThat(likeness("one two", "one two")).isZero();
  }

  private static double likeness(String one, String other) {
    return TextSketch.likeness(TextSketch.of(one), TextSketch.of(other));
  }

  private static String words(int seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + Integer.toString(random.nextInt(5000), 36))
        .collect(Collectors.joining(" "));
  }
}
