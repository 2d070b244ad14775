package org.mithaq.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.WordDifference.Kind;
import org.mithaq.kernel.WordDifference.Run;

class WordDifferenceTest {
  @Test
  void wordsThatCameAndWentStandInTheirPlace() {
    assertThat(
            WordDifference.between(
                    "whoever hides the money is fined", "whoever hides proceeds is punished")
                .runs())
        .containsExactly(
            new Run(Kind.SAME, "whoever hides"),
            new Run(Kind.REMOVED, "the money"),
            new Run(Kind.ADDED, "proceeds"),
            new Run(Kind.SAME, "is"),
            new Run(Kind.REMOVED, "fined"),
            new Run(Kind.ADDED, "punished"));
  }

  @Test
  void bothTextsStandInOneWhereThereAreNoMarks() {
    assertThat(
            WordDifference.between(
                    "whoever hides the money is fined", "whoever hides proceeds is punished")
                .marked())
        .isEqualTo("whoever hides [-the money-] {+proceeds+} is [-fined-] {+punished+}");
  }

  @Test
  void formsOfArabicLettersAreNoDifference() {
    WordDifference difference =
        WordDifference.between("يُعاقَبُ بالحبس ٥ سنوات", "يعاقب بالحبس 5 سنوات");
    assertThat(difference.none()).isTrue();
    assertThat(difference.runs()).containsExactly(new Run(Kind.SAME, "يعاقب بالحبس 5 سنوات"));
  }

  @Test
  void anEmptyTextIsAllAddedOrAllRemoved() {
    assertThat(WordDifference.between("", "a b").runs())
        .isEqualTo(List.of(new Run(Kind.ADDED, "a b")));
    assertThat(WordDifference.between("a", " ").runs())
        .isEqualTo(List.of(new Run(Kind.REMOVED, "a")));
    assertThat(WordDifference.between("", "").none()).isTrue();
  }

  @Test
  void ofLongTextsTheLinesAreComparedBeforeTheWords() {
    String before = lines("the same line", 4_000) + "who hides money\n" + lines("more", 500);
    String after = lines("the same line", 4_000) + "who hides proceeds\n" + lines("more", 500);

    assertThat(WordDifference.between(before, after).runs())
        .filteredOn(run -> run.kind() != Kind.SAME)
        .containsExactly(new Run(Kind.REMOVED, "money"), new Run(Kind.ADDED, "proceeds"));
  }

  @Test
  void longTextsWithNothingInCommonAreReplacedAsAWhole() {
    String before = "old ".repeat(20_000).strip();
    String after = "new ".repeat(20_000).strip();

    assertThat(WordDifference.between(before, after).runs())
        .containsExactly(new Run(Kind.REMOVED, before), new Run(Kind.ADDED, after));
  }

  private static String lines(String line, int count) {
    return (line + "\n").repeat(count);
  }
}
