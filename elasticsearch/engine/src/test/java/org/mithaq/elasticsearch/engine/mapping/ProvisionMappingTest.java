package org.mithaq.elasticsearch.engine.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.search.KeywordField;
import org.mithaq.search.TextField;

class ProvisionMappingTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * When this fails, the shape has changed: raise {@link ProvisionMapping#VERSION}, write the
   * composed mapping into a golden file of that version, and remove the former one.
   */
  @Test
  void theComposedMappingIsTheGoldenOneOfItsVersion() throws IOException {
    String golden =
        "/org/mithaq/elasticsearch/engine/mapping-v" + ProvisionMapping.VERSION + ".json";
    try (InputStream in = getClass().getResourceAsStream(golden)) {
      assertThat(in).as(golden + " must hold " + pretty()).isNotNull();
      assertThat(ProvisionMapping.json()).as(pretty()).isEqualTo(JSON.readTree(in));
    }
  }

  @Test
  void noTwoFieldsHaveOneName() {
    List<String> names =
        new ArrayList<>(
            List.of(
                Fields.ID,
                Fields.SUBJECT,
                Fields.HOME,
                Fields.DOCUMENT_LANGUAGE,
                Fields.REVISION,
                Fields.CONTENT_HASH,
                Fields.VALID,
                Fields.ORDER,
                Fields.STORED,
                Fields.MARKER));
    Arrays.stream(KeywordField.values()).map(KeywordField::fieldName).forEach(names::add);
    Arrays.stream(TextField.values()).map(TextField::fieldName).forEach(names::add);

    assertThat(names).doesNotHaveDuplicates();
    assertThat(ProvisionMapping.json().path("properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void everythingUnforeseenIsRefused() {
    JsonNode mapping = ProvisionMapping.json();

    assertThat(mapping.path("dynamic").asText()).isEqualTo("strict");
    for (TextField field : TextField.values()) {
      assertThat(mapping.path("properties").path(field.fieldName()).path("dynamic").asText())
          .isEqualTo("strict");
    }
  }

  private static String pretty() throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(ProvisionMapping.json());
  }
}
