package org.mithaq.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.legislation.ReadTexts.article;
import static org.mithaq.legislation.ReadTexts.provision;
import static org.mithaq.legislation.ReadTexts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.WordDifference.Run;
import org.mithaq.legislation.VersionChanges.Kind;

class VersionChangesTest {
  @Test
  void eachProvisionIsAddedGoneChangedOrUnchanged() {
    VersionChanges changes =
        VersionChanges.between(
            text(article("1", "Same."), article("2", "Old words."), article("3", "Leaves.")),
            text(article("1", "Same."), article("2", "New words."), article("4", "Comes.")));

    assertThat(said(changes))
        .containsExactly("UNCHANGED art_1", "CHANGED art_2", "GONE art_3", "ADDED art_4");
    assertThat(changes.of(Kind.CHANGED).get(0).words())
        .extracting(run -> run.kind() + " " + run.text())
        .containsExactly("REMOVED Old", "ADDED New", "SAME words.");
  }

  @Test
  void anArticleIsUnchangedWhereOnlyItsParagraphChanged() {
    VersionChanges changes =
        VersionChanges.between(
            text(article("1", "Whoever:", paragraph("takes"))),
            text(article("1", "Whoever:", paragraph("gives"))));

    assertThat(said(changes)).containsExactly("UNCHANGED art_1", "CHANGED art_1__para_1");
  }

  @Test
  void vowelMarksAndKindsOfDigitsChangeNothing() {
    VersionChanges changes =
        VersionChanges.between(text(article("1", "المادة ٥")), text(article("1", "المادّة 5")));

    assertThat(said(changes)).containsExactly("UNCHANGED art_1");
  }

  @Test
  void theSameWordsUnderAnotherNumberWereRenumbered() {
    VersionChanges changes =
        VersionChanges.between(
            text(article("1", "Stays."), article("2", "Moves on.")),
            text(article("1", "Stays."), article("3", "Moves on.")));

    assertThat(said(changes)).containsExactly("UNCHANGED art_1", "RENUMBERED art_3");
    assertThat(changes.of(Kind.RENUMBERED).get(0).former()).isEqualTo("2");
  }

  @Test
  void wordsThatStandTwiceAreNotTakenForAMove() {
    VersionChanges changes =
        VersionChanges.between(
            text(article("1", "Repealed."), article("2", "Repealed.")),
            text(article("3", "Repealed.")));

    assertThat(said(changes)).containsExactly("GONE art_1", "GONE art_2", "ADDED art_3");
  }

  @Test
  void whatCameStandsAsAddedInFull() {
    VersionChanges changes = VersionChanges.between(text(), text(article("1", "New law.")));

    assertThat(changes.changes().get(0).words())
        .extracting(Run::text)
        .containsExactly("1 New law.");
  }

  private static ProvisionView paragraph(String text) {
    return provision(ProvisionKind.PARAGRAPH, "art_1__para_1", "(1)", text);
  }

  private static List<String> said(VersionChanges changes) {
    return changes.changes().stream().map(one -> one.kind() + " " + one.provision().eId()).toList();
  }
}
