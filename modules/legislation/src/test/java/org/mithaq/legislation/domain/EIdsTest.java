package org.mithaq.legislation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.legislation.LawFixtures.article;
import static org.mithaq.legislation.LawFixtures.provision;
import static org.mithaq.legislation.LawFixtures.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.ProvisionKind;

class EIdsTest {
  @Test
  void containersAndProvisionsAreNestedWithTwoUnderscores() {
    assertThat(
            ids(
                "en",
                provision(
                    ProvisionKind.CHAPTER,
                    "Chapter 1",
                    "General",
                    "",
                    article("Article 23 bis", "", provision(ProvisionKind.POINT, "(a)", "", "x")))))
        .containsExactly("chp_1", "chp_1__art_23bis", "chp_1__art_23bis__point_a");
  }

  @Test
  void numbersAsPrintedInArabicGiveTheSameIdsAsInFigures() {
    assertThat(
            ids(
                "ar",
                article("المادة الأولى", "نص"),
                article("المادة ٢٣ مكرراً", "نص"),
                article("المادة الثالثة والعشرون", "نص")))
        .containsExactly("art_1", "art_23bis", "art_23");
  }

  @Test
  void aSecondOneOfTheSameNumberIsCounted() {
    assertThat(ids("en", article("1", "a"), article("1", "b"), article("1", "c")))
        .containsExactly("art_1", "art_1_2", "art_1_3");
  }

  @Test
  void whatHasNoNumberIsCountedAsSuch() {
    assertThat(
            ids(
                "en",
                provision(ProvisionKind.PREAMBLE, "", "", "Whereas"),
                provision(ProvisionKind.CHAPTER, "", "Offences", ""),
                provision(ProvisionKind.CHAPTER, "", "Penalties", "")))
        .containsExactly("preamble", "chp_nn_1", "chp_nn_2");
  }

  @Test
  void theAnnexedLawIsAComponentWithIdsOfItsOwn() {
    assertThat(
            ids(
                "ar",
                article("المادة الأولى", "يعمل بالقانون المرافق"),
                provision(
                    ProvisionKind.ANNEXED_LAW,
                    "",
                    "قانون",
                    "",
                    article("المادة الأولى", "تعاريف"))))
        .containsExactly("art_1", "att_1", "att_1__art_1");
  }

  @Test
  void anIdThatTheSourceGivesIsNeverGivenToAnother() {
    ProvisionDraft given =
        new ProvisionDraft(ProvisionKind.ARTICLE, "7", "", "art_1", "x", List.of());
    assertThat(ids("en", article("1", "a"), given)).containsExactly("art_1_2", "art_1");
  }

  private static List<String> ids(String language, ProvisionDraft... provisions) {
    return ProvisionTree.flat(text(language, "", "", provisions), "XDA").stream()
        .map(Provision::eId)
        .toList();
  }
}
