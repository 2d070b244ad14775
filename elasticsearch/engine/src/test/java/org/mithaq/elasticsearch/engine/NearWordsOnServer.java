package org.mithaq.elasticsearch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.search.contract.ProvisionFixture.provision;
import static org.mithaq.search.contract.SearchFixtures.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mithaq.elasticsearch.engine.answer.ElasticsearchCorrection;
import org.mithaq.elasticsearch.engine.answer.ElasticsearchSimilar;
import org.mithaq.elasticsearch.node.LocalElasticsearch;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SimilarProvisions.Wanted;
import org.mithaq.search.contract.ProvisionFixture;
import org.mithaq.search.contract.SearchFixtures;

/** What is near a word that was typed wrong, and near a provision, on a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NearWordsOnServer {
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");

  private Engines engines;

  abstract LocalElasticsearch server();

  @BeforeAll
  void load() {
    engines = Engines.on(server());
    engines.index.put(
        List.of(
            law("a", 1, of("a", "en", "Whoever launders the proceeds of an offence is punished.")),
            law("b", 1, of("b", "en", "Laundering the proceeds of an offence is a crime.")),
            law("c", 1, of("c", "en", "The minister issues regulations on fisheries.")),
            law(
                "d",
                1,
                of("d", "fr", "Le blanchiment est puni.")
                    .with(KeywordField.OBLIGATION, "UNTOC/6/1/a", "UNTOC/6/1", "UNTOC/6", "UNTOC")),
            law(
                "e",
                1,
                of("e", "ar", "يعاقب على غسل الأموال بالسجن")
                    .with(KeywordField.OBLIGATION, "UNTOC/6/1/a", "UNTOC/6/1", "UNTOC/6", "UNTOC")),
            law(
                "f",
                1,
                of("f", "ar", "تصادر الأموال المتحصلة").valid("2000-01-01", "2010-01-01"))));
    engines.index.refresh();
  }

  @AfterAll
  void close() {
    engines.close();
  }

  @Test
  void aProvisionIsLikeThoseThatUseItsWordsInOtherLaws() {
    assertThat(similar("a", "en")).containsExactly("b");
  }

  @Test
  void aProvisionIsLikeThoseThatAnswerTheSameObligationInOtherLanguages() {
    assertThat(similar("d", "fr")).containsExactly("e");
  }

  @Test
  void whatIsNotIndexedIsLikeNothing() {
    assertThat(similar("nowhere", "en")).isEmpty();
  }

  @Test
  void anUnknownWordIsReplacedByTheNearestOneThatTheLawUses() {
    assertThat(corrected("launderng of procedes")).contains("Laundering of proceeds");
    assertThat(corrected("blanchimant")).contains("blanchiment");
  }

  @Test
  void anArabicWordIsWrittenAsTheLawWritesIt() {
    assertThat(corrected("غسل الامواال")).contains("غسل الأموال");
  }

  @Test
  void wordsThatTheLawUsesAreLeftAlone() {
    assertThat(corrected("proceeds")).isEmpty();
    assertThat(corrected("الأموال")).isEmpty();
    assertThat(corrected("\"\" AND (")).isEmpty();
    assertThat(corrected("zzzzzzzzzz")).isEmpty();
  }

  private Optional<String> corrected(String typed) {
    return new ElasticsearchCorrection(engines.connection, engines.engine(SearchFixtures.reader()))
        .correctionOf(SearchFixtures.words(typed));
  }

  private List<String> similar(String law, String language) {
    Wanted wanted = new Wanted("/akn/" + law, "art_1", LanguageTag.of(language), DAY, 10);
    SearchResult result =
        Engines.found(new ElasticsearchSimilar(engines.connection).similarTo(wanted));
    return result.hits().stream()
        .map(hit -> String.join("", hit.keywords(KeywordField.LAW)))
        .toList();
  }

  private static ProvisionFixture of(String law, String language, String text) {
    return provision(law, "art_1", language).text(text).with(KeywordField.LAW_URI, "/akn/" + law);
  }
}
