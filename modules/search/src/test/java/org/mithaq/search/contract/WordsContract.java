package org.mithaq.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.search.contract.ProvisionFixture.provision;
import static org.mithaq.search.contract.SearchFixtures.found;
import static org.mithaq.search.contract.SearchFixtures.law;
import static org.mithaq.search.contract.SearchFixtures.words;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.Marked;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.StoredField;

/**
 * What an engine that analyses words does beyond {@link SearchContract}: stemming per language,
 * folded exact phrases, operators, marks, and what is found through a concept.
 */
public abstract class WordsContract {
  private static final String ARABIC_TEXT =
      "يُعاقَب كُلُّ مَن ارتكبَ جريمةَ غَسْلِ الأَمْوال بالحبس مدة لا تقل عن خمس سنوات";

  private EngineUnderTest search;

  /** An engine without documents. */
  protected abstract EngineUnderTest empty();

  @BeforeEach
  void startEmpty() {
    search = empty();
  }

  @ParameterizedTest(name = "{0}: “{1}” finds “{2}”")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | جرائم غسل الأموال | تعد جريمة غسل الأموال جريمة مستقلة
          ar | عقوبة | العقوبات المقررة في هذا القانون
          ar | المصادرة | يحكم بمصادرة المتحصلات
          ar | والقضاة | يعين القضاة بقرار
          en | penalty | the penalties under this Act
          en | laundered | whoever launders property
          en | offences | an offence under this section
          fr | peines | la peine prévue par la loi
          fr | blanchi | les biens blanchis
          fr | etat | la responsabilité de l’État
          es | delitos | el delito previsto en la ley
          es | lavado | quien lave activos comete lavado
          pt | crimes | o crime previsto nesta lei
          pt | lavagem | a lavagem de bens
          """)
  void wordsAreFoundInTheirOtherForms(String language, String typed, String text) {
    search.put(
        law("law-1", 1, provision("law-1", "art_1", language).text(text)),
        law("law-2", 1, provision("law-2", "art_1", language).text("xyz")));
    assertThat(found(search.search(words(typed)))).containsExactly("law-1/art_1/" + language);
  }

  @ParameterizedTest(name = "“{0}”")
  @CsvSource({
    "غسل الأموال",
    "غسل الاموال",
    "غَسل الأموال",
    "غســل الأموال",
    "غسل الأَمْوَالِ",
    "ﻏﺴﻞ ﺍﻷﻣﻮﺍﻝ",
    "جريمه غسل الاموال"
  })
  void aQuotedArabicPhraseIsFoundWhateverItsMarksAndLetterForms(String phrase) {
    search.put(
        law("law-1", 1, provision("law-1", "art_1", "ar").text(ARABIC_TEXT)),
        law("law-2", 1, provision("law-2", "art_1", "ar").text("غسيل أموال مشروعة")),
        law("law-3", 1, provision("law-3", "art_1", "ar").text("أموال الغسل")),
        law("law-4", 1, provision("law-4", "art_1", "ar").text("الأموال المتأتية من غسل")));
    for (String quotes : List.of("\"\"", "«»", "“”")) {
      String typed = quotes.charAt(0) + phrase + quotes.charAt(1);
      assertThat(found(search.search(words(typed)))).containsExactly("law-1/art_1/ar");
    }
  }

  @Test
  void aQuotedPhraseIsNotStemmedAndKeepsItsOrder() {
    search.put(
        law("law-1", 1, provision("law-1", "art_1", "en").text("Whoever launders the property")),
        law("law-2", 1, provision("law-2", "art_1", "en").text("the laundered property")),
        law("law-3", 1, provision("law-3", "art_1", "en").text("property launders the")));
    assertThat(found(search.search(words("\"launders the property\""))))
        .containsExactly("law-1/art_1/en");
    assertThat(found(search.search(words("\"launder\"")))).isEmpty();
  }

  @Test
  void accentsAndCaseDoNotMatterInAPhrase() {
    search.put(
        law(
            "law-1",
            1,
            provision("law-1", "art_1", "fr").text("Les autorités de l’État concerné")));
    for (String typed : List.of("\"autorites de l'etat\"", "\"AUTORITÉS DE L’ÉTAT\"")) {
      assertThat(found(search.search(words(typed)))).containsExactly("law-1/art_1/fr");
    }
  }

  @Test
  void digitsOfBothKindsAreTheSame() {
    search.put(
        law("law-1", 1, provision("law-1", "art_1", "ar").text("غرامة لا تقل عن ٥٠٠٠ دينار")));
    assertThat(found(search.search(words("\"5000 دينار\"")))).containsExactly("law-1/art_1/ar");
    assertThat(found(search.search(words("٥٠٠٠")))).containsExactly("law-1/art_1/ar");
  }

  @Test
  void operatorsCombineWords() {
    search.put(
        law("a", 1, provision("a", "art_1", "en").text("seizure of assets by the court")),
        law("b", 1, provision("b", "art_1", "en").text("seizure of vessels by the court")),
        law("c", 1, provision("c", "art_1", "en").text("confiscation of assets")));
    assertFound("seizure AND assets", "a");
    assertFound("seizure OR confiscation", "a", "b", "c");
    assertFound("seizure NOT vessels", "a");
    assertFound("seizure -vessels", "a");
    assertFound("(seizure OR confiscation) AND assets", "a", "c");
    assertFound("court AND NOT (vessels OR ships)", "a");
    assertFound("NOT court", "c");
    assertFound("confisc*", "c");
    assertFound("\"seizure of\" AND court", "a", "b");
  }

  @Test
  void nearFindsWordsCloseToEachOtherInBothOrders() {
    search.put(
        law("a", 1, provision("a", "art_1", "en").text("proceeds derived from corruption")),
        law("b", 1, provision("b", "art_1", "en").text("corruption and its proceeds")),
        law(
            "c",
            1,
            provision("c", "art_1", "en")
                .text("proceeds that the public officer had received from acts of corruption")));
    assertFound("proceeds NEAR/3 corruption", "a", "b");
  }

  @Test
  void titleLooksOnlyInTheTitleOfTheLaw() {
    search.put(
        law("a", 1, provision("a", "art_1", "en").title("Anti-Corruption Act").text("definitions")),
        law("b", 1, provision("b", "art_1", "en").title("Penal Code").text("corruption")));
    assertFound("title:corruption", "a");
    assertFound("title:\"penal code\"", "b");
  }

  @Test
  void wordsOfATitleAndOfAProvisionTogetherFindTheProvision() {
    search.put(
        law(
            "a",
            1,
            provision("a", "art_1", "en").title("Anti-Corruption Act").text("gifts to officers"),
            provision("a", "art_2", "en").title("Anti-Corruption Act").text("seizure of gains")),
        law("b", 1, provision("b", "art_1", "en").title("Customs Act").text("gifts by post")));
    assertThat(found(search.search(words("gifts corruption"))).get(0)).isEqualTo("a/art_1/en");
  }

  @Test
  void brokenSyntaxIsReadAsPlainWordsAndSaysSo() {
    search.put(law("a", 1, provision("a", "art_1", "en").text("seizure of assets")));
    for (String typed :
        List.of("(seizure assets", "seizure assets AND", "\"seizure assets", "OR seizure")) {
      SearchResult result = search.search(words(typed));
      assertThat(found(result)).as(typed).containsExactly("a/art_1/en");
      assertThat(result.understood().notes()).isNotEmpty();
    }
  }

  @Test
  void marksStandOnTheFoundWordsAndTheTextIsWhole() {
    search.put(law("a", 1, provision("a", "art_1", "ar").text(ARABIC_TEXT).heading("غسل الأموال")));
    for (String typed : List.of("غسل الأموال", "\"غسل الاموال\"")) {
      Hit hit = search.search(words(typed)).hits().get(0);
      assertThat(marked(hit.snippet())).as(typed).contains("غَسْل").contains("الأَمْوال");
      assertThat(ARABIC_TEXT).contains(whole(hit.snippet()));
      assertThat(whole(hit.heading())).isEqualTo("غسل الأموال");
    }
  }

  @Test
  void marksSurviveTextThatLooksLikeMarkup() {
    String text = "<b>seizure</b> & \"assets\" <em>of</em> the accused";
    search.put(law("a", 1, provision("a", "art_1", "en").text(text)));
    Hit hit = search.search(words("seizure")).hits().get(0);
    assertThat(whole(hit.snippet())).isEqualTo(text);
    assertThat(marked(hit.snippet())).isEqualTo("seizure");
    assertThat(hit.stored(StoredField.TEXT)).isEqualTo(text);
  }

  @Test
  void aConceptIsAlsoFoundInOtherLanguagesAndThroughObligationsBelowDirectHits() {
    search.put(
        law("en", 1, provision("en", "art_1", "en").text("the offence of money laundering")),
        law("fr", 1, provision("fr", "art_1", "fr").text("le délit de blanchiment est puni")),
        law("ar", 1, provision("ar", "art_1", "ar").text(ARABIC_TEXT)),
        law(
            "mapped",
            1,
            provision("mapped", "art_1", "en")
                .text("conversion of criminal property")
                .with(KeywordField.OBLIGATION, "UNTOC/6/1", "UNTOC/6", "UNTOC")),
        law("other", 1, provision("other", "art_1", "en").text("extradition of nationals")));
    SearchResult result = search.search(words("money laundering"));
    assertThat(found(result))
        .startsWith("en/art_1/en")
        .containsExactlyInAnyOrder("en/art_1/en", "fr/art_1/fr", "ar/art_1/ar", "mapped/art_1/en");
    for (Hit hit : result.hits()) {
      String law = String.join("", hit.keywords(KeywordField.LAW));
      String through =
          switch (law) {
            case "en" -> "";
            case "mapped" -> "UNTOC/6";
            default -> "money-laundering";
          };
      assertThat(hit.foundThrough()).as(law).isEqualTo(through);
    }
    SearchQuery direct = words("money laundering");
    SearchQuery switchedOff =
        new SearchQuery(
            direct.text(),
            direct.reader(),
            direct.filters(),
            direct.time(),
            direct.order(),
            direct.page(),
            false,
            false);
    assertThat(found(search.search(switchedOff))).containsExactly("en/art_1/en");
  }

  @Test
  void aHeadingCountsMoreThanTheText() {
    search.put(
        law("a", 1, provision("a", "art_1", "en").heading("Scope").text("extradition")),
        law("b", 1, provision("b", "art_1", "en").heading("Extradition").text("scope")));
    assertThat(found(search.search(words("extradition"))))
        .containsExactly("b/art_1/en", "a/art_1/en");
  }

  private void assertFound(String typed, String... laws) {
    assertThat(found(search.search(words(typed))).stream().map(one -> one.split("/")[0]))
        .as(typed)
        .containsExactlyInAnyOrder(laws);
  }

  private static String marked(List<Marked> runs) {
    return runs.stream().filter(Marked::found).map(Marked::text).collect(Collectors.joining(" "));
  }

  private static String whole(List<Marked> runs) {
    return runs.stream().map(Marked::text).collect(Collectors.joining());
  }
}
