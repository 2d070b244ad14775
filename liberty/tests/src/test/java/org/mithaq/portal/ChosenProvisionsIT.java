package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.LawInVersions;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Provisions that a reader picks one by one, side by side. */
@WithPortal
class ChosenProvisionsIT {
  private static final String FRENCH = "/akn/xb/act/2017/12/fra/~chp_2__art_4";
  private static final String ARABIC = "/akn/xb/act/2017/12/ara/~chp_2__art_4";

  @Test
  void provisionsOfAnyLanguagesStandSideBySide(Visitor visitor) {
    String page = visitor.get(compare(FRENCH, ARABIC)).text();

    assertThat(page)
        .contains("class=\"words\" lang=\"fr\" dir=\"ltr\"")
        .contains("class=\"words\" lang=\"ar\" dir=\"rtl\"")
        .contains("href=\"/compare?ui=en&amp;with=" + ARABIC + "\" rel=\"nofollow\">take away")
        .contains("on=");
  }

  @Test
  void againstABaselineWordsAreMarkedAndIdenticalOnesAreSaidToBeSo(
      Visitor visitor, Operator operator) {
    LawInVersions law =
        new LawInVersions(8301, "Act on rowanlea")
            .text(
                "en",
                "2021-01-01",
                "",
                "Whoever hides it is fined.",
                "Whoever hides it is jailed.",
                "Whoever hides it is fined.");
    operator.imports(law.line());
    String first = law.uri() + "/eng/~art_1";

    String page =
        visitor
            .get(
                compare(first, law.uri() + "/eng/~art_2", law.uri() + "/eng/~art_3")
                    .with("baseline", first))
            .text();

    assertThat(page)
        .contains("<del>fined.</del>", "<ins>jailed.</ins>")
        .contains("Word for word the same as")
        .contains("The others are compared with this one.");
  }

  @Test
  void anotherComparisonThanTheOneThatWasCitedIsNotSaidToHaveChanged(Visitor visitor) {
    String cited = visitor.get(compare(FRENCH, ARABIC).with("version", "0123456789ab")).text();

    assertThat(cited).contains("has changed since it was cited as version 0123456789ab");
    assertThat(Pattern.compile("href=\"(/compare\\?[^\"]*)\"").matcher(cited).results())
        .as("links to other comparisons; in other languages it is the same one")
        .extracting(link -> link.group(1))
        .filteredOn(link -> link.contains("ui=en"))
        .isNotEmpty()
        .noneMatch(link -> link.contains("version="));
  }

  @Test
  void anAddressWithoutALanguageIsCitedInThatOfThePage(Visitor visitor) {
    String bare = "/akn/xb/act/2017/12/~chp_2__art_4";

    assertThat(visitor.get(compare(bare)).text())
        .containsPattern("compare\\?[^<]*ui=en[^<]*</bdi>");
    assertThat(visitor.get(compare(FRENCH)).text()).containsPattern("compare\\?[^<]*</bdi>");
    assertThat(visitor.get(compare(FRENCH)).text())
        .doesNotContainPattern("compare\\?[^<]*ui=en[^<]*</bdi>");
  }

  @Test
  void onADayWhenAProvisionWasNotTheLawItSaysSo(Visitor visitor) {
    assertThat(visitor.get(compare(FRENCH, ARABIC).with("on", "1990-01-01")).text())
        .contains("Not the law on this day");
  }

  @Test
  void withoutAnyThePageSaysHowToPickAndWithWrongOnesWhatIsWrong(Visitor visitor) {
    assertThat(visitor.get("/compare?ui=en").text()).contains("No provision is picked yet");
    assertThat(visitor.get(compare("/akn/xb/act/2017/12/fra/~art_999")).text())
        .contains("Nothing is at this address");
    assertThat(visitor.get(compare("javascript:alert(1)")).status()).isEqualTo(400);
    Address thirteen = compare();
    for (int i = 1; i <= 13; i++) {
      thirteen = thirteen.with("with", "/akn/xb/act/2017/12/fra/~art_" + i);
    }
    assertThat(visitor.get(thirteen).status()).isEqualTo(400);
  }

  @Test
  void whatWasPickedGoesAlongThroughASearch(Visitor visitor) {
    String results =
        visitor
            .get(
                Address.of("/search")
                    .with("q", "blanchiment")
                    .with("with", FRENCH)
                    .with("ui", "en"))
            .text();

    assertThat(results)
        .contains("One provision is picked")
        .contains("type=\"hidden\" name=\"with\" value=\"" + FRENCH + "\"")
        .contains("/compare?ui=en&amp;with=" + FRENCH + "&amp;with=");
  }

  @Test
  void aWholeAddressMayBePasted(Visitor visitor) {
    assertThat(visitor.get(compare("https://example.org" + FRENCH + "?ui=ar")).text())
        .contains("lang=\"fr\" dir=\"ltr\"");
  }

  @Test
  void theArticlesOfALawArePickedByBoxes(Visitor visitor) {
    assertThat(visitor.get("/akn/xb/act/2017/12/fra?pick=1&ui=en").text())
        .contains("<form method=\"get\" action=\"/compare\">")
        .contains("<input type=\"checkbox\" name=\"with\" value=\"" + FRENCH + "\"");
  }

  @Test
  void theComparisonIsTakenHome(Visitor visitor) {
    Address file = Address.of("/api/v1/comparison").with("with", FRENCH).with("with", ARABIC);
    JsonNode json = visitor.get(file).json();

    assertThat(json.at("/provisions/0/text").asText()).isNotEmpty();
    assertThat(json.at("/provisions/1/language").asText()).isEqualTo("ar");
    assertThat(visitor.get(file.with("format", "docx")).status()).isEqualTo(200);
    assertThat(visitor.get(file.with("format", "xlsx")).status()).isEqualTo(200);
    assertThat(visitor.get(file.with("with", "/akn/xb/act/1900/1/fra/~art_1")).status())
        .isEqualTo(400);
  }

  private static Address compare(String... provisions) {
    Address address = Address.of("/compare").with("ui", "en");
    for (String provision : provisions) {
      address = address.with("with", provision);
    }
    return address;
  }
}
