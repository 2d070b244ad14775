package org.mithaq.search.judged;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgedQueriesTest {
  private static final LocalDate JUDGED_ON = LocalDate.of(2026, 11, 26);
  private static final String HEADER =
      "id,query,language,intent,inForceOn,filters,judgements,judgedBy,note\n";

  private final List<JudgedQuery> queries = JudgedQueries.all();

  @Test
  void aRowIsAQueryWithItsJudgements() {
    JudgedQuery query =
        JudgedQueries.read(
                HEADER
                    + "x-1,gifts,en,as-at-date,2015-03-01,state=XDC state=XDA lang=en,"
                    + "/akn/xc/act/2013/12/eng/~sec_19=3,us,\n")
            .get(0);

    assertThat(query.intent()).isEqualTo(JudgedQuery.Intent.AS_AT_DATE);
    assertThat(query.inForceOn()).contains(LocalDate.of(2015, 3, 1));
    assertThat(query.filters())
        .isEqualTo(Map.of("state", List.of("XDC", "XDA"), "lang", List.of("en")));
    assertThat(query.judgements().grade("/akn/xc/act/2013/12/eng/~sec_19")).isEqualTo(3);
  }

  @Test
  void aRowThatCannotBeReadIsNamed() {
    assertThatThrownBy(() -> JudgedQueries.read(HEADER + "x-2,gifts,en,guess,,,/a/~b=3,us,\n"))
        .hasMessageContaining("x-2");
  }

  @Test
  void thereAreEnoughQueriesOfEveryLanguageAndIntent() {
    Map<String, Long> languages =
        queries.stream().collect(groupingBy(JudgedQuery::language, counting()));
    Map<JudgedQuery.Intent, Long> intents =
        queries.stream().collect(groupingBy(JudgedQuery::intent, counting()));

    assertThat(queries).hasSizeGreaterThanOrEqualTo(300);
    assertThat(languages.get("ar")).isGreaterThanOrEqualTo(110);
    assertThat(languages.get("fr")).isGreaterThanOrEqualTo(90);
    assertThat(languages.get("en")).isGreaterThanOrEqualTo(90);
    assertThat(intents.keySet()).containsExactlyInAnyOrder(JudgedQuery.Intent.values());
    assertThat(intents.values()).allMatch(count -> count >= 20);
  }

  @Test
  void everyQueryHasAnIdOfItsOwnAndSomebodyWhoJudged() {
    assertThat(queries).extracting(JudgedQuery::id).doesNotHaveDuplicates();
    assertThat(queries).extracting(JudgedQuery::judgedBy).allMatch(who -> !who.isBlank());
    assertThat(queries)
        .filteredOn(query -> query.intent() == JudgedQuery.Intent.AS_AT_DATE)
        .allMatch(query -> query.inForceOn().isPresent());
  }

  @Test
  void everyQueryHasAnAnswer() {
    assertThat(queries).allMatch(query -> !query.judgements().answers().isEmpty());
  }

  @Test
  void everyAddressJudgedIsLawOnTheDayAskedAbout() throws IOException {
    JudgedLaw law = JudgedLaw.ofTheDemonstration();
    for (JudgedQuery query : queries) {
      LocalDate day = query.inForceOn().orElse(JUDGED_ON);
      assertThat(query.judgements().grades().keySet())
          .as(query.id() + " " + query.query())
          .allMatch(address -> law.isLawOn(address, day));
    }
  }
}
