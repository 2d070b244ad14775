package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mithaq.running.LawInVersions;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** What the words of a law cite leads there, where it is here. */
@WithPortal
class CitationsIT {
  @Test
  void anArticleOfTheSameLawIsAPlaceOnThePage(Visitor visitor) {
    assertThat(visitor.get("/akn/xa/act/2018/31/ara").text())
        .containsPattern(
            "<a class=\"cite\" href=\"#att_1__[^\"]*art_4\">للمادة الرابعة</a> من هذا القانون");
  }

  @Test
  void anotherLawOfTheStateIsLinkedByItsNumber(Visitor visitor) {
    assertThat(visitor.get("/akn/xa/act/2018/31/ara").text())
        .contains("<a class=\"cite\" href=\"/akn/xa/act/2016/20\">القانون رقم (20) لسنة 2016</a>");
    assertThat(visitor.get("/akn/xb/act/2017/12/fra").text())
        .contains("<a class=\"cite\" href=\"/akn/xb/act/2014/33\">loi n° 2014-33</a>");
  }

  @Test
  void anArticleOfAnotherLawLeadsIntoThatLaw(Visitor visitor, Operator operator) {
    LawInVersions cited =
        new LawInVersions(8201, "Act on oakmere, 2021 (No. 8201 of 2021)")
            .text("en", "2021-01-01", "", "One.", "Two.");
    LawInVersions citing =
        new LawInVersions(8202, "Act on elmmere")
            .text(
                "en",
                "2021-01-01",
                "",
                "Article 2 of Act No. 8201 of 2021 applies <b>as</b> it stands.",
                "Article 2 of the Penal Code does not, nor does Act No. 8299 of 2021.",
                "See article 1, and article 9 of this Act.",
                "Article 6 of the United Nations Convention against Transnational Organized Crime.");
    operator.imports(cited.line() + citing.line());

    String page = visitor.get(citing.uri() + "?ui=en").text();

    assertThat(page)
        .contains("href=\"" + cited.uri() + "/~art_2?ui=en\">Article 2</a> of <a class=\"cite\"")
        .contains("applies &lt;b&gt;as&lt;/b&gt; it stands.")
        .contains("<p>Article 2 of the Penal Code does not, nor does Act No. 8299 of 2021.</p>")
        .contains("<p>See <a class=\"cite\" href=\"#art_1\">article 1</a>, and article 9 of this")
        .contains("href=\"/conventions/UNTOC/6?ui=en\">Article 6</a>");
    assertThat(visitor.get(citing.uri() + "/eng/~art_3?ui=en").text())
        .contains("<a class=\"cite\" href=\"" + citing.uri() + "/eng/~art_1?ui=en\">article 1</a>");
  }
}
