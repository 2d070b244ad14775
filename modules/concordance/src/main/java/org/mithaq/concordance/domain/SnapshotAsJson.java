package org.mithaq.concordance.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingSnapshot;
import org.mithaq.concordance.MappingState;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;

/**
 * What a mapping was, as a JSON object that outlives changes of the record; the driver gives it
 * back as an object of its own.
 */
@Converter
public class SnapshotAsJson implements AttributeConverter<MappingSnapshot, Object> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(MappingSnapshot snapshot) {
    if (snapshot == null) {
      return null;
    }
    ObjectNode node =
        JSON.createObjectNode()
            .put("state", snapshot.state().name())
            .put("role", snapshot.role().name())
            .put("eId", snapshot.eId())
            .put("language", snapshot.language().code())
            .put("contentHash", snapshot.contentHash())
            .put("author", snapshot.author())
            .put("reviewer", snapshot.reviewer())
            .put("confirmedBy", snapshot.confirmedBy());
    ArrayNode elements = node.putArray("elements");
    snapshot.elements().forEach(element -> elements.add(element.name()));
    ObjectNode rationale = node.putObject("rationale");
    snapshot.rationale().byTag().forEach(rationale::put);
    return node.toString();
  }

  @Override
  public MappingSnapshot convertToEntityAttribute(Object json) {
    if (json == null) {
      return null;
    }
    try {
      JsonNode node = JSON.readTree(json.toString());
      List<OffenceElement> elements = new ArrayList<>();
      node.path("elements")
          .forEach(name -> OffenceElement.of(name.asText()).ifPresent(elements::add));
      Map<String, String> rationale = new TreeMap<>();
      node.path("rationale")
          .properties()
          .forEach(said -> rationale.put(said.getKey(), said.getValue().asText()));
      return new MappingSnapshot(
          MappingState.valueOf(node.path("state").asText()),
          MappingRole.valueOf(node.path("role").asText()),
          elements,
          Texts.of(rationale),
          node.path("eId").asText(),
          LanguageTag.of(node.path("language").asText()),
          node.path("contentHash").asText(),
          node.path("author").asText(),
          node.path("reviewer").asText(),
          node.path("confirmedBy").asText());
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
