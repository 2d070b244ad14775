package org.mithaq.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.search.Clause;
import org.mithaq.search.Expansion;
import org.mithaq.search.Intent;
import org.mithaq.search.QueryReader;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.Term;
import org.mithaq.search.Understanding;
import org.mithaq.search.Vocabulary;
import org.mithaq.search.contract.SearchFixtures;

class ReadingQueriesTest {
  private final QueryReader reader = SearchFixtures.reader();

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          seizure | seizure
          seizure of assets | seizure of assets
          seizure, of: assets! | seizure of assets
          "seizure of assets" | "seizure of assets"
          «غسل الأموال» | "غسل الأموال"
          “seizure” ”assets” | "seizure" AND "assets"
          »seizure« | "seizure"
          „seizure“ | "seizure"
          a AND b | a AND b
          a OR b c | a OR (b c)
          a and b | a and b
          a NOT b | a AND NOT b
          a -b c | a AND NOT b AND c
          well-known | well-known
          a - b | a b
          (a OR b) AND c | (a OR b) AND c
          NOT (a OR b) | NOT (a OR b)
          offence(s) against | offence s against
          Modification (UE) du règlement | Modification UE du règlement
          les « biens » saisis | (les saisis) AND "biens"
          confisc* | confisc*
          a* | a
          title:corruption gifts | title:corruption AND gifts
          titre:"code pénal" | title:"code pénal"
          title:(a OR b) | title:a OR title:b
          proceeds NEAR/5 crime | proceeds NEAR/5 crime
          x "public officer" NEAR/3 gift | x AND "public officer" NEAR/3 gift
          § 5% | § 5%
          reference:art:23bis | reference:art:23bis
          """)
  void operatorsAreUnderstood(String typed, String expected) {
    Understanding understood = read(typed);
    if (!typed.startsWith("§")) {
      assertThat(Printed.clause(understood.clause())).isEqualTo(expected);
    }
    assertThat(understood.notes()).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "seizure of | seizure of
          (seizure | seizure
          seizure) of | seizure of
          seizure AND | seizure
          OR seizure | seizure
          NOT | ''
          seizure NEAR/5 | seizure
          a NEAR/0 b | a b
          a AND OR b | a b
          title: | ''
          ((((((((((((((((((((((((((a OR b)))))))))))))))))))))))))) | a b
          """)
  void whatDoesNotFitTogetherIsReadAsPlainWordsWithANote(String typed, String expected) {
    Understanding understood = read(typed);
    assertThat(Printed.clause(understood.clause())).isEqualTo(expected.replace("''", ""));
    assertThat(understood.notes()).containsExactly("search.note.plainWords");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          المادة ٢٣ مكرر | reference:art:23bis OR "المادة ٢٣ مكرر"
          المادة 23 قانون مكافحة الفساد | reference:art:23 AND (قانون مكافحة الفساد)
          art. 6 loi 2015-26 | reference:art:6 AND reference:law:26/2015
          الفصل 96 | reference:art:96 OR reference:chp:96 OR "الفصل 96"
          bribery section 5 | bribery AND (reference:art:5 OR reference:sec:5)
          "article 5" | "article 5"
          art. 6 de la loi 2015-26 | reference:art:6 AND reference:law:26/2015
          المادة 23 من القانون رقم 20 لسنة 2019 | reference:art:23 AND reference:law:20/2019
          article 5 et article 7 | reference:art:5 OR reference:art:7
          articles 18 et 19 loi 2020-5 | (reference:art:18 OR reference:art:19) AND reference:law:5/2020
          article 3 par. 2 loi n° 2011-8 | reference:art:3/2 AND reference:law:8/2011
          art. 4, 1, a) loi 2017-12 | reference:art:4/1/a AND reference:law:12/2017
          section 6(2) bribery | (reference:art:6/2 OR reference:sec:6/2) AND bribery
          المادة الأولى من قانون الفساد الفقرة ج | reference:art:1/c AND (قانون الفساد)
          Royal Decree M/31 | reference:law:م31 OR "Royal Decree M/31"
          م 31 لسنة 1440 | reference:law:م31/1440h OR reference:law:31/1440h OR "م 31 لسنة 1440"
          UNTOC 6(1)(a) | obligation:UNTOC/6/1/a
          UNTOC art. 6 | obligation:UNTOC/6
          untoc article 6, paragraph 1 (a) | obligation:UNTOC/6/1/a
          UNTOC/6/1/a | obligation:UNTOC/6/1/a
          UNTOC/6/1/a/i | obligation:UNTOC/6/1/a/i
          article 8 of the Palermo Convention | obligation:UNTOC/8
          article 8(1) of the Palermo Convention | obligation:UNTOC/8/1
          UNTOC art. 6.1.a | obligation:UNTOC/6/1/a
          UNTOC 6.1 | obligation:UNTOC/6/1
          UNTOC, art. 6, par. 1, point a | obligation:UNTOC/6/1/a
          UNTOC art. 18 par. 13 | obligation:UNTOC/18/13
          Palermo Convention 5 1 a ii | obligation:UNTOC/5/1/a/ii
          UNTOC 6 penalties | obligation:UNTOC/6 AND penalties
          paragraph 2 of article 6 of the Palermo Convention | obligation:UNTOC/6/2
          اتفاقية باليرمو المادة 5 الفقرة الأولى | obligation:UNTOC/5/1
          الفقرة 1 (ب) من المادة 6 من اتفاقية باليرمو | obligation:UNTOC/6/1/b
          CNUCC art. 23 | obligation:UNCAC/23
          l'article 23 de la CNUCC | obligation:UNCAC/23
          اتفاقية الأمم المتحدة لمكافحة الفساد المادة 23 | obligation:UNCAC/23
          المادة ٢٣ من اتفاقية الأمم المتحدة لمكافحة الفساد | obligation:UNCAC/23
          المادة ٢٣ (١) (أ) من اتفاقية الامم المتحده لمكافحه الفساد | obligation:UNCAC/23/1/a
          UNTOC | obligation:UNTOC OR "UNTOC"
          penalties UNTOC 6 | penalties AND obligation:UNTOC/6
          """)
  void referencesAreUnderstood(String typed, String expected) {
    assertThat(Printed.clause(read(typed).clause())).isEqualTo(expected);
  }

  @Test
  void aConventionReferenceIsToldAsIntent() {
    assertThat(read("UNTOC 6(1)(a)").intents())
        .containsExactly(new Intent.ConventionReference("UNTOC/6/1/a", "UNTOC 6(1)(a)"));
    assertThat(read("المادة ٢٣ مكرر").intents())
        .containsExactly(new Intent.ProvisionReference("art:23bis", "المادة ٢٣ مكرر"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "money laundering",
    "Money-Laundering penalties",
    "غسل الأموال",
    "غسل أموال",
    "جريمة غسل الاموال",
    "لغسل الأموال",
    "le blanchiment",
    "BLANCHIMENT D’ARGENT"
  })
  void aConceptIsNamedInAnyLanguage(String typed) {
    Understanding understood = read(typed);
    assertThat(understood.intents())
        .singleElement()
        .isInstanceOfSatisfying(
            Intent.ConceptNamed.class,
            named -> assertThat(named.slug()).isEqualTo("money-laundering"));
    Expansion expansion = understood.expansion().orElseThrow();
    assertThat(expansion.through()).isEqualTo("money-laundering");
    assertThat(expansion.obligations()).containsExactlyInAnyOrder("UNTOC/6", "UNCAC/23");
    assertThat(expansion.labels()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void theTypedNameIsNotAmongWhatIsAlsoLookedFor() {
    assertThat(read("غسل الاموال").expansion().orElseThrow().labels())
        .extracting(Text::value)
        .containsExactly("money laundering", "blanchiment", "blanchiment d'argent");
  }

  @Test
  void aQuotedConceptOrOneBesideAnExclusionIsNotWidened() {
    assertThat(read("\"غسل الأموال\"").expansion()).isEmpty();
    assertThat(read("money laundering -terrorism").expansion()).isEmpty();
    assertThat(read("money laundering OR bribery").expansion()).isPresent();
  }

  @Test
  void theNameOfAStateAlsoFindsWhatIsThatStates() {
    Understanding understood = read("extradition Suhayl");
    assertThat(understood.intents()).containsExactly(new Intent.StateNamed("XDA", "Suhayl"));
    assertThat(Printed.clause(understood.clause()))
        .isEqualTo("extradition AND (state:XDA OR Suhayl)");
  }

  @Test
  void anEmptyQueryIsEverything() {
    assertThat(read("").clause()).isEqualTo(new Clause.Everything());
    assertThat(read("").notes()).isEmpty();
    assertThat(read("  ؟! ").clause()).isEqualTo(new Clause.Everything());
  }

  @Test
  void aVeryLongQueryIsShortenedAndSaysSo() {
    Understanding understood = read("word ".repeat(5000));
    assertThat(understood.notes()).containsExactly("search.note.shortened");
  }

  @Test
  void vocabulariesAreReadAgainWhenTheyChange() {
    List<Term> terms = new ArrayList<>();
    Vocabulary vocabulary =
        new Vocabulary() {
          @Override
          public List<Term> terms() {
            return List.copyOf(terms);
          }

          @Override
          public long revision() {
            return terms.size();
          }
        };
    QueryReader living = ReadingQueries.with(List.of(vocabulary));
    assertThat(living.read(SearchFixtures.words("bribery")).intents()).isEmpty();
    terms.add(
        new Term(
            Term.Kind.CONCEPT, "bribery", List.of(Text.of("en", "bribery")), java.util.Set.of()));
    assertThat(living.read(SearchFixtures.words("bribery")).intents()).hasSize(1);
  }

  @Test
  void nothingThatIsTypedIsAnErrorAndWhatIsPrintedCanBeRead() {
    String[] pieces = {
      "\"",
      "«",
      "»",
      "“",
      "(",
      ")",
      "-",
      "*",
      "AND",
      "OR",
      "NOT",
      "NEAR/3",
      "NEAR/999",
      "title:",
      "title:(",
      "word",
      "غسل",
      "الأموال",
      "المادة",
      "٢٣",
      "مكرر",
      "UNTOC",
      "/6",
      "(1)",
      "(a)",
      " ",
      " ",
      " ",
      "§",
      "%",
      "\u200F",
      "\uD83D",
      "\uDE00",
      "😀",
      "art.",
      "loi n°",
      "2015-26",
      ":",
      "،",
      "\\",
      "\u0000",
      "reference:",
      "obligation:UNTOC/6",
      "of the",
      "Palermo Convention",
      "'",
      "مـ"
    };
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        typed.append(
            random.nextInt(12) == 0
                ? Character.toString(random.nextInt(0x2FFF))
                : pieces[random.nextInt(pieces.length)]);
      }
      String printed = Printed.clause(read(typed.toString()).clause());
      read(printed);
    }
  }

  @Test
  @Timeout(20)
  void nothingThatIsTypedTakesLong() {
    for (String piece :
        List.of(
            " ",
            "art ",
            "UNTOC ",
            "law ",
            "قانون ",
            "article 1 ",
            "(",
            "\"",
            "م ",
            "1",
            "- ",
            "ا")) {
      for (String start : List.of("", "law", "قانون رقم", "article 23", "23 مكرر", "UNTOC")) {
        read(start + piece.repeat(2000 / piece.length()) + "x");
      }
    }
  }

  @Test
  void aPrintedClauseReadsAsItself() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      Clause clause = read(Printed.clause(randomClause(random, 3))).clause();
      String printed = Printed.clause(clause);
      assertThat(read(printed).clause()).as(printed).isEqualTo(clause);
    }
  }

  private static Clause randomClause(Random random, int depth) {
    Clause.Scope scope = random.nextInt(4) == 0 ? Clause.Scope.TITLE : Clause.Scope.ANYWHERE;
    return switch (random.nextInt(depth == 0 ? 4 : 7)) {
      case 0 -> new Clause.Words("seizure of assets", scope);
      case 1 -> new Clause.Phrase("غسل الأموال", scope);
      case 2 -> new Clause.Prefix("confisc", scope);
      case 3 -> new Clause.Near("gift", "public officer", 4);
      case 4 -> new Clause.Not(randomClause(random, depth - 1));
      case 5 ->
          new Clause.AllOf(
              List.of(randomClause(random, depth - 1), randomClause(random, depth - 1)));
      default ->
          new Clause.AnyOf(
              List.of(randomClause(random, depth - 1), randomClause(random, depth - 1)));
    };
  }

  private Understanding read(String typed) {
    return reader.read(SearchQuery.words(typed, LanguageTag.ENGLISH, SearchFixtures.TODAY));
  }
}
