package org.mithaq.elasticsearch.engine.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Subject;
import org.mithaq.search.DateSpan;
import org.mithaq.search.DocumentHash;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.StoredField;
import org.mithaq.search.TextField;

class DocumentJsonTest {
  private static final SearchDocument DOCUMENT =
      new SearchDocument(
          "l/1/pt-BR",
          new Subject("law", "l"),
          "demonstration",
          LanguageTag.of("pt-BR"),
          Map.of(TextField.TEXT, "Tex\uE000to\uE001"),
          Map.of(KeywordField.STATE, Set.of("XDB", "XDA")),
          List.of(new DateSpan("2001-02-03", ""), new DateSpan("", "1999-12-31")),
          7,
          Map.of(StoredField.TEXT, "Texto"));

  @Test
  void aDocumentIsWrittenUnderItsLanguageGroup() throws IOException {
    JsonNode json = new ObjectMapper().readTree(DocumentJson.of(DOCUMENT, 42));

    assertThat(json.at("/text/pt").asText()).isEqualTo("Texto");
    assertThat(json.at("/documentLanguage").asText()).isEqualTo("pt-BR");
    assertThat(json.at("/subject").asText()).isEqualTo("law:l");
    assertThat(json.at("/revision").asLong()).isEqualTo(42);
    assertThat(json.at("/contentHash").asLong()).isEqualTo(DocumentHash.of(DOCUMENT));
    assertThat(json.at("/order").asInt()).isEqualTo(7);
    assertThat(json.at("/state").toString()).isEqualTo("[\"XDA\",\"XDB\"]");
    assertThat(json.at("/stored/TEXT").asText()).isEqualTo("Texto");
  }

  @Test
  void anOpenBoundIsLeftOut() throws IOException {
    JsonNode json = new ObjectMapper().readTree(DocumentJson.of(DOCUMENT, 1));

    assertThat(json.at("/valid").toString())
        .isEqualTo("[{\"gte\":\"2001-02-03\"},{\"lte\":\"1999-12-31\"}]");
  }

  @Test
  void aLanguageWithoutFieldsOfItsOwnGoesToTheOthers() {
    assertThat(LanguageGroup.of(LanguageTag.of("ru"))).isEqualTo(LanguageGroup.OTHER);
    assertThat(LanguageGroup.of(LanguageTag.of("ar-EG"))).isEqualTo(LanguageGroup.ARABIC);
  }
}
