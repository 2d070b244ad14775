package org.mithaq.concordance.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of words as a JSON array; the driver gives it back as an object of its own. */
@Converter
public class StringsAsJson implements AttributeConverter<List<String>, Object> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(List<String> strings) {
    try {
      return JSON.writeValueAsString(strings);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public List<String> convertToEntityAttribute(Object json) {
    try {
      return List.copyOf(JSON.readValue(json.toString(), new TypeReference<List<String>>() {}));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
