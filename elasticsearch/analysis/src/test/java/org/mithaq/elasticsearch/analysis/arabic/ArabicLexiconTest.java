package org.mithaq.elasticsearch.analysis.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.mithaq.elasticsearch.analysis.text.WordFile;

/** The lexicon's own files, row by row. */
class ArabicLexiconTest {
  private static final List<String> PREFIXES = List.of("ال", "وال", "بال", "لل", "و", "وبال");

  /** Each is also another word: a parent, a governor, a description, a committee, a direction. */
  private static final Set<String> AMBIGUOUS =
      Set.of("والدين", "والدون", "وصفة", "وصفات", "للجان", "وجهة", "وردت");

  private final ArabicStemmer stemmer = ArabicStemmer.withLexicon();

  @Test
  void everyFormMeetsItsSingularUnderEveryPrefix() {
    SoftAssertions softly = new SoftAssertions();
    for (String[] row : rows("forms.txt")) {
      String stem = stemmer.stem(row[0]);
      for (String form : row) {
        softly.assertThat(stemmer.stem(form)).as(form).isEqualTo(stem);
        for (String prefix : PREFIXES) {
          // ل and the article are written للجنة, not لللجنة, before a lam.
          String word = prefix.equals("لل") && form.startsWith("ل") ? "ل" + form : prefix + form;
          check(softly, word, stem);
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void everyKeptWordIsKeptUnderEveryPrefix() {
    SoftAssertions softly = new SoftAssertions();
    for (String[] row : rows("kept.txt")) {
      for (String kept : row) {
        String stem = stemmer.stem(kept);
        for (String prefix : PREFIXES) {
          String word = prefix.equals("لل") && kept.startsWith("ل") ? "ل" + kept : prefix + kept;
          check(softly, word, stem);
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void noFormHasTwoSingulars() {
    Map<String, String> singulars = new HashMap<>();
    for (String[] row : rows("forms.txt")) {
      for (String form : row) {
        String folded = ArabicLetters.foldKeepingTehMarbuta(form);
        assertThat(singulars.put(folded, row[0])).as(form).isNull();
      }
    }
  }

  @Test
  void noWordIsKeptThatIsAlsoAFormOfAnother() {
    Set<String> forms = new HashSet<>();
    for (String[] row : rows("forms.txt")) {
      for (int i = 1; i < row.length; i++) {
        forms.add(ArabicLetters.foldKeepingTehMarbuta(row[i]));
      }
    }
    for (String[] row : rows("kept.txt")) {
      for (String kept : row) {
        assertThat(forms.contains(ArabicLetters.foldKeepingTehMarbuta(kept))).as(kept).isFalse();
      }
    }
  }

  private void check(SoftAssertions softly, String word, String stem) {
    if (!AMBIGUOUS.contains(word)) {
      softly.assertThat(stemmer.stem(word)).as(word).isEqualTo(stem);
    }
  }

  private static List<String[]> rows(String file) {
    return WordFile.lines(ArabicLexicon.class, file).stream()
        .map(line -> line.split("\\s+"))
        .toList();
  }
}
