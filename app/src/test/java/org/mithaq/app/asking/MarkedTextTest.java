package org.mithaq.app.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.search.Marked;

class MarkedTextTest {
  @Test
  void storedTextIsEscapedBeforeItIsMarked() {
    assertThat(
            MarkedText.html(
                List.of(new Marked("a <script> & \"b\" ", false), new Marked("<i>'x'</i>", true))))
        .isEqualTo(
            "a &lt;script&gt; &amp; &quot;b&quot; <mark>&lt;i&gt;&#39;x&#39;&lt;/i&gt;</mark>");
  }

  @Test
  void anOverrideInStoredTextReordersNothing() {
    assertThat(MarkedText.html(List.of(new Marked("a\u202Eb\u2067c", false)))).isEqualTo("a b c");
  }
}
