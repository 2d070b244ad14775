package org.mithaq.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.search.contract.ProvisionFixture.provision;
import static org.mithaq.search.contract.SearchFixtures.law;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;

/** In which order provisions answer a reference, of every engine that ranks. */
public abstract class ReferencesContract {
  private static final String[] PATH = {"UNTOC/6/1", "UNTOC/6", "UNTOC"};

  private EngineUnderTest search;

  /** An engine without documents. */
  protected abstract EngineUnderTest empty();

  @BeforeEach
  void startEmpty() {
    search = empty();
  }

  @Test
  void theArticleStandsBeforeItsPartsAndThoseBeforeWhoCitesIt() {
    String cited = "Article 23 bis applies. See article 23 bis, and again article 23 bis.";
    search.put(
        law(
            "a",
            1,
            provision("a", "art_1", "en").heading("Article 23 bis").text(cited),
            provision("a", "art_23bis__para_2", "en")
                .text("x")
                .with(KeywordField.REFERENCE, "art:23bis/2"),
            provision("a", "art_23bis", "en")
                .text("x y")
                .with(KeywordField.REFERENCE, "art:23bis")));

    assertThat(found("article 23 bis", "en"))
        .containsExactly("a/art_23bis/en", "a/art_23bis__para_2/en", "a/art_1/en");
  }

  @Test
  void ofAPointItStandsBeforeItsArticleAndThatBeforeTheParagraphBetween() {
    search.put(
        law(
            "a",
            1,
            provision("a", "art_3__para_1", "en").text("x").with(KeywordField.REFERENCE, "art:3/1"),
            provision("a", "art_3", "en").text("x").with(KeywordField.REFERENCE, "art:3"),
            provision("a", "art_3__para_1__point_a", "en")
                .text("x")
                .with(KeywordField.REFERENCE, "art:3/1/a"),
            provision("a", "art_3__para_1__point_b", "en")
                .text("x")
                .with(KeywordField.REFERENCE, "art:3/1/b")));

    assertThat(found("section 3(1)(a)", "en"))
        .containsExactly("a/art_3__para_1__point_a/en", "a/art_3/en", "a/art_3__para_1/en");
  }

  @Test
  void theLanguageOfWhoAsksComesFirstThenTheAuthenticText() {
    search.put(
        law("a", 1, article("a", "ar", "TRANSLATION"), article("a", "fr", "AUTHENTIC")),
        law("b", 1, article("b", "ar", "AUTHENTIC"), article("b", "en", "TRANSLATION")));

    assertThat(found("art. 4", "fr"))
        .containsExactly("a/art_4/fr", "b/art_4/ar", "a/art_4/ar", "b/art_4/en");
    assertThat(found("المادة 4", "fr"))
        .containsExactly("b/art_4/ar", "a/art_4/ar", "a/art_4/fr", "b/art_4/en");
  }

  @Test
  void whatAnswersAnObligationInFullStandsBeforeWhatAnswersItInPartOrIsRelated() {
    List<ProvisionFixture> mapped = new ArrayList<>();
    mapped.add(mapped("related", null));
    mapped.add(mapped("partly", KeywordField.OBLIGATION_PARTLY_MET));
    mapped.add(mapped("met", KeywordField.OBLIGATION_MET));
    mapped.add(provision("a", "whole", "en").text("x").with(KeywordField.OBLIGATION_WITHIN, PATH));
    mapped.add(
        provision("a", "above", "en").text("x").with(KeywordField.OBLIGATION, "UNTOC/6", "UNTOC"));
    search.put(law("a", 1, mapped.toArray(ProvisionFixture[]::new)));

    assertThat(found("UNTOC 6(1)", "en"))
        .containsExactly("a/met/en", "a/whole/en", "a/partly/en", "a/related/en", "a/above/en");
  }

  @Test
  void theObligationItselfStandsBeforeOneBelowIt() {
    search.put(
        law(
            "a",
            1,
            provision("a", "art_1", "en")
                .text("x")
                .with(KeywordField.OBLIGATION, "UNTOC/6/1/a", "UNTOC/6/1", "UNTOC/6", "UNTOC"),
            mapped("art_2", null)));

    assertThat(found("UNTOC 6(1)", "en")).containsExactly("a/art_2/en", "a/art_1/en");
  }

  private static ProvisionFixture article(String law, String language, String authenticity) {
    return provision(law, "art_4", language)
        .text("x")
        .with(KeywordField.AUTHENTICITY, authenticity)
        .with(KeywordField.REFERENCE, "art:4");
  }

  private static ProvisionFixture mapped(String eId, KeywordField answered) {
    ProvisionFixture provision =
        provision("a", eId, "en").text("x").with(KeywordField.OBLIGATION, PATH);
    return answered == null ? provision : provision.with(answered, PATH);
  }

  private List<String> found(String typed, String reader) {
    SearchQuery query = SearchQuery.words(typed, LanguageTag.of(reader), SearchFixtures.TODAY);
    return SearchFixtures.found(search.search(query));
  }
}
