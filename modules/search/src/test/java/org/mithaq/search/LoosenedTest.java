package org.mithaq.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mithaq.search.Clause.Scope;

class LoosenedTest {
  private static final Clause ARTICLE = new Clause.Is(KeywordField.REFERENCE, "art:7");

  @Test
  void ofASentenceSomeTellingWordsSuffice() {
    assertThat(Loosened.of(words("the bank, must keep records")))
        .contains(
            new Clause.AnyOf(
                List.of(words("bank"), words("must"), words("keep"), words("records"))));
    assertThat(Loosened.of(words("من خبأ عصابة")))
        .contains(new Clause.AnyOf(List.of(words("خبأ"), words("عصابة"))));
  }

  @Test
  void besideAReferenceNoWordIsNeeded() {
    assertThat(Loosened.of(new Clause.AllOf(List.of(ARTICLE, words("point c")))))
        .contains(
            new Clause.AllOf(
                List.of(
                    ARTICLE, new Clause.AnyOf(List.of(new Clause.Everything(), words("point"))))));
  }

  @Test
  void whereNothingHasTheReferenceItsWordsAreAskedAlone() {
    Clause asked = new Clause.AllOf(List.of(ARTICLE, words("of money laundering")));
    assertThat(Loosened.of(asked).flatMap(Loosened::of)).contains(words("money laundering"));
    assertThat(Loosened.of(asked).flatMap(Loosened::of).flatMap(Loosened::of))
        .contains(new Clause.AnyOf(List.of(words("money"), words("laundering"))));
    Clause quoted =
        new Clause.AllOf(
            List.of(ARTICLE, new Clause.Phrase("a b", Scope.ANYWHERE), words("laundering")));
    assertThat(Loosened.of(quoted).flatMap(Loosened::of)).isEmpty();
  }

  @Test
  void whatWasAskedForExactlyStaysSo() {
    assertThat(Loosened.of(new Clause.Phrase("a b", Scope.ANYWHERE))).isEmpty();
    assertThat(Loosened.of(words("piracy"))).isEmpty();
    assertThat(
            Loosened.of(
                new Clause.AllOf(List.of(words("piracy"), new Clause.Not(words("fishing"))))))
        .isEmpty();
  }

  @Test
  void anUnderstandingSaysThatItWasLoosened() {
    Understanding asked =
        new Understanding("a", words("some words"), List.of(), List.of("n"), Optional.empty());
    assertThat(asked.loosened())
        .get()
        .extracting(Understanding::notes)
        .isEqualTo(List.of("n", Understanding.SOME_WORDS));
    assertThat(asked.loosened().orElseThrow().isLoosened()).isTrue();
  }

  private static Clause.Words words(String text) {
    return new Clause.Words(text, Scope.ANYWHERE);
  }
}
