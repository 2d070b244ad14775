package org.mithaq.concordance.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.mithaq.kernel.Texts;

/**
 * Texts as a JSON object from language to words; the driver gives it back as an object of its own.
 */
@Converter
public class TextsAsJson implements AttributeConverter<Texts, Object> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(Texts texts) {
    try {
      return JSON.writeValueAsString(texts.byTag());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Texts convertToEntityAttribute(Object json) {
    try {
      return Texts.of(JSON.readValue(json.toString(), new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
