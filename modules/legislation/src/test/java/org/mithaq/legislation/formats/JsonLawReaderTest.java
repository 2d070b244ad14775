package org.mithaq.legislation.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.legislation.FakeRegions;
import org.mithaq.legislation.LawDraft;
import org.mithaq.regions.StateView;

class JsonLawReaderTest {
  private static final String GOOD =
      """
      {"format": "mithaq-law/1", "country": "XA", "number": "20", "year": 2019,
       "title": {"ar": "قانون", "en": "Act"}, "kindAsTitled": "Royal decree",
       "expressions": [{"language": "ara", "provisions": [
         {"kind": "CHAPTER", "number": "1", "children": [
           {"kind": "ARTICLE", "number": "1", "text": "a\\r\\nb"}]}]}],
       "mappings": [{"eId": "chp_1__art_1", "obligation": "UNTOC/6/1/a", "role": "IMPLEMENTS",
         "rationale": {"en": "w"}, "reviewedOn": "2026-01-02"}]}""";

  private final JsonLawReader reader =
      new JsonLawReader(code -> new FakeRegions().state(code).map(StateView::iso3));

  @Test
  void aLineBecomesADraft() {
    LawDraft law = read(GOOD).draft().orElseThrow();
    assertThat(law.iso3()).isEqualTo("XDA");
    assertThat(law.year()).isEqualTo("2019");
    assertThat(law.expressions().get(0).language().code()).isEqualTo("ar");
    assertThat(law.expressions().get(0).provisions().get(0).children().get(0).text())
        .isEqualTo("a\nb");
    assertThat(law.mappings()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"number\": \"20\" | \"number\": 20 | number | expected a text, found a number",
        "\"year\": 2019 | \"year\": \"2019\" | year | expected a whole number, found a text",
        "\"number\": \"20\" | \"nummer\": \"20\" | nummer | unknown field",
        "\"country\": \"XA\" | \"country\": \"ZZ\" | country | no State has this ISO 3166 code: ZZ",
        "\"format\": \"mithaq-law/1\" | \"format\": \"x/1\" | format | expected mithaq-law/1, found x/1",
        "\"kind\": \"ARTICLE\" | \"kind\": \"ARTIKEL\" | expressions[0].provisions[0].children[0].kind | none of",
        "\"kind\": \"ARTICLE\" | \"kind\": \"ARTICLE\", \"foo\": 1 | expressions[0].provisions[0].children[0].foo | unknown field",
        "\"language\": \"ara\" | \"language\": \"!\" | expressions[0].language | not a language tag",
        "2026-01-02 | 2026-02-30 | mappings[0].reviewedOn | no such date",
        "\"number\": \"20\" | \"number\": \"20\", \"number\": \"21\" | '' | Duplicate",
        "}]}] | }]}]}]} | '' | not JSON",
        "\"provisions\": [ | \"provisions\": {}, \"x\": [ | expressions[0].provisions | expected a list",
      })
  void whatIsWrongIsNamedWithItsPath(String from, String to, String place, String reason) {
    String bad = GOOD.replace(from.strip(), to.strip());
    assertThat(bad).isNotEqualTo(GOOD);
    assertThat(read(bad).draft()).isEmpty();
    assertThat(read(bad).problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.reason()).contains(reason);
            });
  }

  @Test
  void windows1256DeclaredAsUtf8IsSaidToBeSo() {
    ReadLaw read = reader.read(GOOD.getBytes(Charset.forName("windows-1256")));
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            p -> assertThat(p.reason()).startsWith("not UTF-8: byte ").contains("windows-1256"));
  }

  @Test
  void theParsersWordsForProgrammersAreLeftOut() {
    assertThat(read("{").problems().get(0).reason())
        .startsWith("not JSON")
        .doesNotContain("Source");
    assertThat(read("[".repeat(500)).problems().get(0).reason())
        .contains("nesting depth")
        .doesNotContain("`");
  }

  @Test
  void allProblemsOfALineAreToldAtOnce() {
    ReadLaw read = read("{\"format\": \"mithaq-law/1\", \"country\": \"ZZ\", \"foo\": 1}");
    assertThat(read.problems().stream().map(p -> p.place()).toList())
        .isEqualTo(List.of("country", "title", "foo"));
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    LawDraft law =
        read(GOOD).draft().orElseThrow().with(read(GOOD).draft().orElseThrow().expressions());
    assertThat(read(JsonLawWriter.line(law)).draft()).contains(law);
  }

  private ReadLaw read(String line) {
    return reader.read(line.getBytes(StandardCharsets.UTF_8));
  }
}
