package org.mithaq.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.search.contract.ProvisionFixture.provision;
import static org.mithaq.search.contract.SearchFixtures.everything;
import static org.mithaq.search.contract.SearchFixtures.found;
import static org.mithaq.search.contract.SearchFixtures.law;
import static org.mithaq.search.contract.SearchFixtures.words;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.search.KeywordField;

/** What of a reference's parts, and of what holds it, answers for it, in every engine. */
public abstract class PartsContract {
  private EngineUnderTest search;

  /** An engine without documents. */
  protected abstract EngineUnderTest empty();

  @BeforeEach
  void startEmpty() {
    search = empty();
  }

  @Test
  void aReferenceToAPartFindsItThenWhatHoldsIt() {
    search.put(
        law(
            "law-1",
            1,
            art("law-1", 3).with(KeywordField.REFERENCE, "art:3", "law:4/2010"),
            provision("law-1", "art_3__para_1", "en")
                .text("part")
                .with(KeywordField.REFERENCE, "art:3/1", "law:4/2010"),
            provision("law-1", "art_3__para_2", "en")
                .text("part")
                .with(KeywordField.REFERENCE, "art:3/2", "law:4/2010"),
            art("law-1", 31).with(KeywordField.REFERENCE, "art:31", "law:4/2010")));
    assertThat(found(search.search(words("article 3(2) of Law No. 4 of 2010"))))
        .containsExactly("law-1/art_3__para_2/en", "law-1/art_3/en");
    assertThat(found(search.search(words("article 3 of Law No. 4 of 2010"))))
        .containsExactly("law-1/art_3/en", "law-1/art_3__para_1/en", "law-1/art_3__para_2/en");
    assertThat(found(search.search(words("Law No. 4 of 2010 NOT reference:art:3/1"))))
        .containsExactlyInAnyOrder("law-1/art_3/en", "law-1/art_3__para_2/en", "law-1/art_31/en");
    assertThat(found(search.search(words("Law No. 4 of 2010 NOT article 3"))))
        .containsExactly("law-1/art_31/en");
  }

  @Test
  void anArticleAnswersForWhatItsParagraphsAreMappedToBehindThem() {
    search.put(
        law(
            "law-1",
            1,
            art("law-1", 1)
                .with(KeywordField.OBLIGATION_WITHIN, "UNTOC/6/1/a", "UNTOC/6/1", "UNTOC/6"),
            provision("law-1", "art_1__para_1", "en")
                .text("part")
                .with(KeywordField.OBLIGATION_MET, "UNTOC/6/1/a", "UNTOC/6/1", "UNTOC/6", "UNTOC")
                .with(KeywordField.OBLIGATION, "UNTOC/6/1/a", "UNTOC/6/1", "UNTOC/6", "UNTOC"),
            art("law-1", 2).with(KeywordField.OBLIGATION, "UNTOC/6/2", "UNTOC/6", "UNTOC")));
    assertThat(found(search.search(words("UNTOC 6(1)"))))
        .containsExactly("law-1/art_1__para_1/en", "law-1/art_1/en");
    assertThat(search.search(everything().filtered(KeywordField.OBLIGATION, "UNTOC/6/1")).total())
        .isEqualTo(1);
  }

  @Test
  void whatIsMappedToAnObligationAsAWholeAlsoAnswersForItsParts() {
    search.put(
        law(
            "law-1",
            1,
            art("law-1", 1).with(KeywordField.OBLIGATION, "UNTOC/6/1", "UNTOC/6", "UNTOC"),
            art("law-1", 2)
                .with(KeywordField.OBLIGATION, "UNTOC/6/1/b", "UNTOC/6/1", "UNTOC/6", "UNTOC"),
            art("law-1", 3)
                .with(KeywordField.OBLIGATION, "UNTOC/6/1/a", "UNTOC/6/1", "UNTOC/6", "UNTOC")));
    assertThat(found(search.search(words("UNTOC 6(1)(a)"))))
        .containsExactly("law-1/art_3/en", "law-1/art_1/en");
  }

  private static ProvisionFixture art(String law, int number) {
    return provision(law, "art_" + number, "en").text("provision " + number).order(number);
  }
}
