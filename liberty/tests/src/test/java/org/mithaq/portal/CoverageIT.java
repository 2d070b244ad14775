package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** The board of what has been looked at, on the demonstration's mappings. */
@WithPortal
class CoverageIT {
  /** Before the oldest law of the demonstration: XDC's Penal Code commenced on 1 July 1972. */
  private static final String BEFORE_ALL_LAW = "1972-06-30";

  private static final Pattern FIGURE =
      Pattern.compile("<a class=\"figure (\\w+)\" href=\"([^\"]+)\">(\\d+)<");
  private static final Pattern TOTAL =
      Pattern.compile("<td><a href=\"(/coverage/rows[^\"]+)\">(\\d+)<");
  private static final Pattern OPENED =
      Pattern.compile(
          "class=\"figure \\w+\">(?:No (?:mapping|statement)|([\\d,]+) (?:mapping|statement)s?)");

  private static Address page() {
    return Address.of("/coverage").with("region", "demonstration").with("ui", "en");
  }

  private static Address api() {
    return Address.of("/api/v1/coverage").with("region", "demonstration").with("ui", "en");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Coverage and freshness, nobody has looked, ltr",
    "fr, Couverture et fraîcheur, personne n’a examiné, ltr",
    "ar, التغطية وحداثة المراجعة, لم ينظر فيه أحد, rtl"
  })
  void theBoardSpeaksTheReadersLanguage(
      String ui, String title, String nobody, String direction, Visitor visitor) {
    Answer board = visitor.get("/coverage?region=demonstration&instrument=UNTOC&ui=" + ui);

    assertThat(board.status()).isEqualTo(200);
    assertThat(board.text())
        .contains("<h1>" + title, nobody, "dir=\"" + direction + "\"", "class=\"banner\"")
        .doesNotContain("coverage.", "coverageKind", "{0");
  }

  @Test
  void everyFigureOpensAsManyRowsAsItSays(Visitor visitor) {
    String board = visitor.get(page().with("instrument", "UNTOC")).text();
    List<String> opened = new ArrayList<>();
    Matcher figure = FIGURE.matcher(board);
    for (int at = 0; figure.find(); at++) {
      if (at % 9 == 0) {
        opened.add(figure.group(1));
        assertThat(rowsBehind(visitor, figure.group(2))).isEqualTo(figure.group(3));
      }
    }
    assertThat(opened).contains("REVIEWED").hasSizeGreaterThan(4);

    Matcher total = TOTAL.matcher(board);
    for (int states = 0; total.find() && states < 6; states++) {
      assertThat(rowsBehind(visitor, total.group(1))).isEqualTo(total.group(2));
    }
  }

  @Test
  void aFigureOfAllConventionsOpensItsRowsToo(Visitor visitor) {
    Matcher total = TOTAL.matcher(visitor.get(page()).text());

    assertThat(total.find()).isTrue();
    assertThat(total.group(1)).doesNotContain("obligation=");
    assertThat(rowsBehind(visitor, total.group(1))).isEqualTo(total.group(2));
  }

  @Test
  void theDayDecidesWhichLawCounts(Visitor visitor) {
    Address untoc = api().with("instrument", "UNTOC");
    JsonNode longAgo = cell(visitor.get(untoc.with("on", BEFORE_ALL_LAW)).json(), "XDA", "UNTOC/6");
    JsonNode before = cell(visitor.get(untoc.with("on", "2018-12-01")).json(), "XDA", "UNTOC/6");
    JsonNode after = cell(visitor.get(untoc.with("on", "2019-01-01")).json(), "XDA", "UNTOC/6");

    assertThat(longAgo.path("shownAs").asText()).isEqualTo("NOT_IN_FORCE");
    assertThat(count(before, "REVIEWED")).isEqualTo(1);
    assertThat(count(before, "NOT_IN_FORCE")).isGreaterThan(1);
    assertThat(count(after, "NOT_IN_FORCE")).isEqualTo(1);
    assertThat(count(after, "REVIEWED")).isGreaterThan(1);
    assertThat(visitor.get(page().with("instrument", "UNTOC").with("on", BEFORE_ALL_LAW)).text())
        .contains("<td class=\"NOT_IN_FORCE\">")
        .doesNotContain("<td class=\"REVIEWED\">");
  }

  @Test
  void aMonthOfCommencementLeavesItsDaysUnknown(Visitor visitor) {
    Address untoc = api().with("instrument", "UNTOC").with("on", "2020-04-10");

    assertThat(visitor.get(untoc).text()).contains("VALIDITY_UNKNOWN");
    assertThat(visitor.get(page().with("instrument", "UNTOC").with("on", "2020-04-10")).text())
        .contains("figure VALIDITY_UNKNOWN\" href");
  }

  @ParameterizedTest
  @ValueSource(strings = {"on=yesterday", "region=atlantis", "instrument=NOTHING"})
  void whatIsWrongIsSaidBesideTheForm(String wrong, Visitor visitor) {
    Answer answer = visitor.get("/coverage?ui=en&" + wrong);
    String value = wrong.split("=")[1];

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .contains("role=\"alert\"", "“" + value + "”", "<form method=\"get\" action=\"/coverage\"")
        .doesNotContain("coverage.wrong");

    Answer problem = visitor.get("/api/v1/coverage?" + wrong);
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.mediaType()).isEqualTo("application/problem+json");
    assertThat(problem.text()).contains(wrong.split("=")[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state=ZZZ&kind=reviewed",
        "state=XDA&kind=best",
        "state=XDA&kind=reviewed&obligation=UNTOC/99",
        "state=XDA&kind=reviewed&on=soon",
        ""
      })
  void aFigureThatNoBoardHasIsRefused(String wrong, Visitor visitor) {
    assertThat(visitor.get("/coverage/rows?" + wrong).status()).isEqualTo(400);
  }

  @Test
  void pageApiAndSheetSayTheSame(Visitor visitor) {
    for (Address of : List.of(api(), api().with("instrument", "UNCAC"))) {
      JsonNode board = visitor.get(of).json();
      String page = visitor.get(Address.of(of.text().replace("/api/v1", ""))).text();
      String csv = visitor.get(of.with("format", "csv")).text();
      int figures = 0;
      for (JsonNode state : board.path("states")) {
        for (JsonNode cell : state.path("cells")) {
          for (JsonNode figure : cell.path("figures")) {
            figures++;
            assertThat(page)
                .contains(
                    figure.path("rows").asText().replace("&", "&amp;")
                        + "&amp;ui=en\">"
                        + figure.path("count").asText());
          }
          assertThat(csv.lines())
              .anyMatch(
                  line ->
                      line.contains("," + state.path("iso3").asText() + ",")
                          && line.contains("," + cell.path("path").asText() + ",")
                          && line.contains(
                              ","
                                  + cell.path("shownAs").asText()
                                  + ","
                                  + count(cell, "REVIEWED")
                                  + ","
                                  + count(cell, "PROPOSED")
                                  + ","));
        }
      }
      assertThat(figures).isPositive().isEqualTo((int) FIGURE.matcher(page).results().count());
      assertThat(csv.lines().count())
          .isEqualTo(1L + (long) board.path("states").size() * board.path("places").size());
    }
  }

  @Test
  void whatIsTakenHomeSaysWhereItIsFrom(Visitor visitor) throws IOException {
    Answer csv = visitor.get(api().with("format", "csv"));
    assertThat(csv.mediaType()).isEqualTo("text/csv");
    assertThat(csv.text().lines().skip(1))
        .allMatch(
            line ->
                line.contains("/coverage?region=demonstration")
                    && line.contains("do not imply official endorsement"));

    Answer book = visitor.get(api().with("format", "xlsx"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book.body()))) {
      assertThat(zip.getNextEntry()).isNotNull();
    }
    assertThat(visitor.get(api()).mediaType()).isEqualTo("application/json");
    assertThat(visitor.get(api()).json().path("disclaimer").asText()).contains("boundaries");
  }

  @Test
  void statesStandInAlphabeticalOrder(Visitor visitor) {
    JsonNode board = visitor.get("/api/v1/coverage?region=arab-states&ui=en").json();

    assertThat(board.path("states").findValuesAsText("name")).hasSize(22).isSorted();
    assertThat(board.path("states").get(0).path("total").path("shownAs").asText())
        .as("nothing is loaded, so nothing is known")
        .isIn("NOBODY_LOOKED", "PROPOSED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/r/demonstration", "/conventions/UNTOC", "/states/XDA"})
  void theBoardIsFoundFrom(String page, Visitor visitor) {
    assertThat(visitor.get(page).text()).contains("href=\"/coverage");
  }

  private static String rowsBehind(Visitor visitor, String href) {
    String page = visitor.get(href.replace("&amp;", "&")).text();
    Matcher opened = OPENED.matcher(page);
    assertThat(opened.find()).as(href).isTrue();
    return opened.group(1) == null ? "0" : opened.group(1).replace(",", "");
  }

  private static JsonNode cell(JsonNode board, String iso3, String path) {
    for (JsonNode state : board.path("states")) {
      for (JsonNode cell : state.path("cells")) {
        if (state.path("iso3").asText().equals(iso3) && cell.path("path").asText().equals(path)) {
          return cell;
        }
      }
    }
    throw new AssertionError("No cell " + iso3 + " " + path + " in " + board);
  }

  private static long count(JsonNode cell, String kind) {
    for (JsonNode figure : cell.path("figures")) {
      if (figure.path("kind").asText().equals(kind)) {
        return figure.path("count").asLong();
      }
    }
    return 0;
  }
}
