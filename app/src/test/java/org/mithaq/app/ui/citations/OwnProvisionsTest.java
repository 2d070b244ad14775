package org.mithaq.app.ui.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.app.ui.citations.CitedText.article;
import static org.mithaq.app.ui.citations.CitedText.provision;
import static org.mithaq.app.ui.citations.CitedText.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.legislation.ProvisionKind;

class OwnProvisionsTest {
  private final OwnProvisions own =
      new OwnProvisions(
          text(
              article("1"),
              article(
                  "2",
                  provision(ProvisionKind.PARAGRAPH, "art_2__para_1", "(1)", "One."),
                  provision(ProvisionKind.PARAGRAPH, "art_2__para_2", "(2)", "Two.")),
              provision(ProvisionKind.CHAPTER, "part_1__chp_1", "Chapter 1", ""),
              provision(ProvisionKind.CHAPTER, "part_2__chp_1", "Chapter 1", ""),
              provision(
                  ProvisionKind.ANNEXED_LAW,
                  "att_1",
                  "",
                  "",
                  provision(ProvisionKind.ARTICLE, "att_1__art_1", "Article 1", "Annexed."))));

  @Test
  void anArticleIsMeantByItsNumber() {
    assertThat(own.meant(List.of("art:1"), "art_2")).contains("art_1");
  }

  @Test
  void aParagraphIsMeantWithinItsArticleAndTheArticleWhereThereIsNoSuchParagraph() {
    assertThat(own.meant(List.of("art:2/2"), "art_1")).contains("art_2__para_2");
    assertThat(own.meant(List.of("art:2/9/a"), "art_1")).contains("art_2");
  }

  @Test
  void anAnnexedLawMeansItsOwnArticles() {
    assertThat(own.meant(List.of("art:1"), "att_1__art_1")).contains("att_1__art_1");
    assertThat(own.meant(List.of("art:2"), "att_1__art_1")).isEmpty();
  }

  @Test
  void aSectionMayBeCitedAsAnArticle() {
    OwnProvisions sections =
        new OwnProvisions(text(provision(ProvisionKind.SECTION, "sec_3", "3", "Words.")));

    assertThat(sections.meant(List.of("art:3"), "sec_1")).contains("sec_3");
  }

  @Test
  void aNumberThatStandsTwiceNamesNeither() {
    assertThat(own.meant(List.of("chp:1"), "art_1")).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotMeant() {
    assertThat(own.meant(List.of("art:99"), "art_1")).isEmpty();
  }
}
