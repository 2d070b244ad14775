package org.mithaq.concordance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.concordance.domain.Provisions.article;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.domain.Reanchoring.Outcome;

class ReanchoringTest {
  private final Anchor anchor = Anchor.on(article("art_5", "whoever launders"));

  @Test
  void inv10_theSameWordsAtTheSamePlaceLeaveTheMappingAlone() {
    assertThat(Reanchoring.find(anchor, List.of(article("art_5", "whoever launders"))))
        .isInstanceOf(Outcome.Same.class);
  }

  @Test
  void inv10_changedWordsAtTheSamePlaceAreFoundAsChanged() {
    assertThat(Reanchoring.find(anchor, List.of(article("art_5", "any person who launders"))))
        .isInstanceOfSatisfying(
            Outcome.Changed.class, changed -> assertThat(changed.now().eId()).isEqualTo("art_5"));
  }

  @Test
  void inv10_aRenumberedProvisionIsFoundByItsWords() {
    assertThat(
            Reanchoring.find(
                anchor,
                List.of(article("art_1", "definitions"), article("art_6", "whoever launders"))))
        .isInstanceOfSatisfying(
            Outcome.Moved.class, moved -> assertThat(moved.now().eId()).isEqualTo("art_6"));
  }

  @Test
  void inv10_wordsThatStandAtTwoPlacesAreNotGuessedAt() {
    assertThat(
            Reanchoring.find(
                anchor,
                List.of(
                    article("art_6", "whoever launders"), article("art_7", "whoever launders"))))
        .isInstanceOf(Outcome.Gone.class);
  }

  @Test
  void inv10_whatIsNowhereIsGone() {
    assertThat(Reanchoring.find(anchor, List.of(article("art_1", "definitions"))))
        .isInstanceOf(Outcome.Gone.class);
  }
}
