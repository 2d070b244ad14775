package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.LawInVersions;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** What a reader gets who reads a law: in time, in two languages, with where it is from. */
@WithPortal
class LawReaderIT {
  private static final String LAW = "/akn/xb/act/2017/12/fra";

  @Test
  void aDayThatIsChosenLeadsToTheVersionOfThatDay(Visitor visitor) {
    Answer answer = visitor.get(Address.of(LAW).with("on", "2019-01-01").with("ui", "en"));

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith(LAW + "@2019-01-01?ui=en"));
    assertThat(visitor.get(Address.of(LAW + "@2019-01-01").with("ui", "en")).text())
        .contains("earlier version", "<strong aria-current=\"true\">March 1, 2017</strong>");
  }

  @Test
  void aDayBeforeTheLawSaysThatThereWasNone(Visitor visitor) {
    Answer answer = visitor.get(Address.of(LAW).with("on", "1990-01-01").with("ui", "en"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("On January 1, 1990 there was no text of this law");
    assertThat(visitor.get(Address.of(LAW).with("on", "soon")).status()).isEqualTo(400);
  }

  @Test
  void whatChangedBetweenTwoVersionsIsToldByProvisionAndWord(Visitor visitor, Operator operator) {
    LawInVersions law =
        new LawInVersions(8101, "Act on glimmerwort")
            .text("en", "2021-01-01", "2022-12-31", "It stays.", "Old rule.", "It leaves here.")
            .text("en", "2023-01-01", "", "It stays.", "New rule.", "", "It comes there.");
    operator.imports(law.line());

    String page = visitor.get(law.uri() + "/eng/changes?ui=en").text();

    assertThat(page)
        .contains("<del>Old</del>", "<ins>New</ins>")
        .contains("change-ADDED", "change-GONE", "change-CHANGED", "1 unchanged")
        .contains("href=\"" + law.uri() + "/eng@2021-01-01?ui=en#art_3\"")
        .contains(law.uri() + "/eng/changes?from=2021-01-01&amp;to=2023-01-01");
    assertThat(visitor.get(law.uri() + "/eng/changes?from=1999-01-01").status()).isEqualTo(404);
    assertThat(visitor.get(law.uri() + "/eng/changes?from=then").status()).isEqualTo(400);
    assertThat(visitor.get("/akn/aq/act/2021/810199/eng/changes").status()).isEqualTo(404);
  }

  @Test
  void changesOfAnArabicLawStandFromRightToLeft(Visitor visitor) {
    assertThat(visitor.get("/akn/xa/act/2018/31/ara/changes?ui=ar").text())
        .containsPattern("<p class=\"words\" lang=\"ar\" dir=\"rtl\">[^<]*<(del|ins)>");
  }

  @Test
  void twoLanguagesStandBesideEachOtherAndWhatOneLacksIsSaid(Visitor visitor, Operator operator) {
    LawInVersions law =
        new LawInVersions(8102, "Act on duskmint")
            .text("en", "2021-01-01", "", "First in English.", "Second in English.")
            .worth("OFFICIAL_TRANSLATION", "ar", "2021-01-01", "", "أولاً بالعربية.");
    operator.imports(law.line());

    String page = visitor.get(law.uri() + "/eng?beside=ar&ui=en").text();

    assertThat(page)
        .contains(
            "id=\"art_1\" class=\"pair", "<div class=\"side article\" lang=\"ar\" dir=\"rtl\">")
        .contains("أولاً بالعربية.", "Not in the text here: Arabic");
    assertThat(visitor.get(law.uri() + "/eng?beside=fr&ui=en").text())
        .contains("There is no text in that language on this day")
        .doesNotContain("class=\"pair");
    assertThat(visitor.get(law.uri() + "/eng?beside=%22%3E").status()).isEqualTo(400);
  }

  @Test
  void whatALawOrATextIsNotIsSaidAtItsHead(Visitor visitor, Operator operator) {
    LawInVersions law =
        new LawInVersions(8103, "Act on fernglow")
            .worth("MACHINE_TRANSLATION", "en", "2021-01-01", "", "In force.");
    LawInVersions amending =
        new LawInVersions(8105, "Act amending the Act on fernglow")
            .text("en", "2022-01-01", "", "It is amended.");
    amending
        .json()
        .putArray("relations")
        .addObject()
        .put("kind", "AMENDS")
        .put("target", law.uri())
        .put("date", "2022-01-01");
    operator.imports(law.line() + amending.line());

    assertThat(visitor.get(law.uri() + "?ui=en").text())
        .contains("This text is a translation", "A machine translated it")
        .contains("Amended since; this text does not have that amendment:")
        .contains("<a href=\"" + amending.uri() + "?ui=en\"><bdi>Act amending");
    assertThat(visitor.get(law.uri() + "/eng/~art_1?ui=en").text())
        .contains("A machine translated it");
    assertThat(visitor.get("/akn/xc/act/2026/9?ui=en").text()).contains("has not commenced");
    assertThat(visitor.get("/akn/xa/act/2007/11?ui=en").text())
        .contains("This law was repealed", "href=\"/akn/xa/act/2018/31?ui=en\"");
  }

  @Test
  void theRecordSaysWhereTheLawIsFromAndWhichFileIsKept(Visitor visitor, Operator operator) {
    LawInVersions law =
        new LawInVersions(8104, "Act on ashbell").text("en", "2021-01-01", "", "Words.");
    operator.imports(law.line());

    assertThat(visitor.get(law.uri() + "?ui=en").text())
        .contains("Source and custody", "bytes, kept since")
        .containsPattern("data-copy=\"Copy\"[^>]*>[0-9a-f]{64}<");
  }

  @Test
  void theSearchWithinALawFindsNothingElse(Visitor visitor) {
    String found =
        visitor
            .get(
                Address.of("/search")
                    .with("q", "article")
                    .with("lawUri", "/akn/xb/act/2017/12")
                    .with("group", "none")
                    .with("ui", "fr"))
            .text();

    assertThat(found)
        .contains("/akn/xb/act/2017/12", "<bdi>Loi n° 2017-12")
        .doesNotContain("href=\"/akn/xb/act/2014");
    assertThat(visitor.get(LAW).text()).contains("name=\"lawUri\" value=\"/akn/xb/act/2017/12\"");
  }

  @Test
  void theMappingsOfAProvisionOpenBesideItWithWhyAndHowFarTheyAreReviewed(Visitor visitor) {
    assertThat(visitor.get(LAW + "?ui=en").text())
        .containsPattern("<details class=\"answers\"[^>]*><summary>.*UNTOC 6\\(1\\)")
        .containsPattern("<ul class=\"plain\"><li><a href=\"/conventions/UNTOC/6");
  }
}
