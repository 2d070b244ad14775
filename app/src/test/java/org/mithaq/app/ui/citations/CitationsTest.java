package org.mithaq.app.ui.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.app.ui.citations.Citations.Link;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.ProvisionView;

class CitationsTest {
  @Test
  void aLinkStandsAroundTheWordsThatCite() {
    assertThat(html("see article 5, then", new Link(4, 13, "#art_5")))
        .isEqualTo("see <a class=\"cite\" href=\"#art_5\">article 5</a>, then");
  }

  @Test
  void textAndAddressAreEscapedInsideAndOutsideOfLinks() {
    assertThat(html("<b>\"x\" & 'y'</b>", new Link(3, 6, "/a?b=\"&c")))
        .isEqualTo(
            "&lt;b&gt;<a class=\"cite\" href=\"/a?b=&quot;&amp;c\">&quot;x&quot;</a>"
                + " &amp; &#39;y&#39;&lt;/b&gt;");
  }

  @Test
  void withoutLinksTheWordsStandAsTheyAre() {
    assertThat(html("المادّة الخامسة")).isEqualTo("المادّة الخامسة");
  }

  private static String html(String text, Link... links) {
    ProvisionView provision =
        CitedText.provision(ProvisionKind.ARTICLE, "art_1", "Article 1", text);
    return new Citations(one -> List.of(links)).html(provision);
  }
}
