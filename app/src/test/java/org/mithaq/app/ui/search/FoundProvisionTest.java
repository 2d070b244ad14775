package org.mithaq.app.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.search.Hit;
import org.mithaq.search.StoredField;

class FoundProvisionTest {
  @Test
  void anExcerptEndsBetweenWordsWhereThereAreWords() {
    assertThat(excerpt("word ".repeat(60))).hasSizeLessThan(245).endsWith("word …");
    assertThat(excerpt("short")).isEqualTo("short");
  }

  @Test
  void aTextWithoutSpacesHasAnExcerptToo() {
    assertThat(excerpt("字".repeat(500))).startsWith("字").endsWith(" …").hasSizeLessThan(245);
  }

  private static String excerpt(String text) {
    Hit hit =
        new Hit(
            "id",
            LanguageTag.ENGLISH,
            1,
            List.of(),
            List.of(),
            Map.of(StoredField.TEXT, text),
            Map.of(),
            "");
    return new FoundProvision(hit, null, null, null).excerpt();
  }
}
