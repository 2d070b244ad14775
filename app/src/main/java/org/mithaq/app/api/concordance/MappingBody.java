package org.mithaq.app.api.concordance;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.MappingProposal;
import org.mithaq.concordance.MappingRole;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;

/** What somebody sends about mappings, read field by field; what is wrong is named by its field. */
record MappingBody(JsonObject json) {

  static MappingBody of(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text == null ? "" : text))) {
      return new MappingBody(reader.readObject());
    } catch (JsonException notAnObject) {
      throw RefusedException.invalid("body", "A JSON object");
    }
  }

  MappingProposal proposal() {
    return new MappingProposal(
        needed("law"), needed("eId"), language(), needed("obligation"), content());
  }

  MappingContent content() {
    return new MappingContent(one(MappingRole.class, "role"), elements(), texts("rationale"));
  }

  MappingDecision decision(String id) {
    return new MappingDecision(id, version(), text("reason"));
  }

  /** Several that are decided together: {@code [{"id": …, "version": …}]}. */
  List<MappingDecision> decisions() {
    if (!(json.get("mappings") instanceof jakarta.json.JsonArray rows)) {
      throw RefusedException.invalid("mappings", "A list of id and version");
    }
    List<MappingDecision> all = new ArrayList<>();
    for (JsonValue row : rows) {
      if (!(row instanceof JsonObject one)) {
        throw RefusedException.invalid("mappings", "A list of id and version");
      }
      MappingBody each = new MappingBody(one);
      all.add(new MappingDecision(each.needed("id"), each.version(), ""));
    }
    return all;
  }

  <E extends Enum<E>> E one(Class<E> type, String field) {
    String name = needed(field);
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException unknown) {
      throw RefusedException.invalid(
          field, "One of " + List.of(type.getEnumConstants()) + ", not " + name);
    }
  }

  String needed(String field) {
    String words = text(field);
    if (words.isBlank()) {
      throw RefusedException.invalid(field, "Is missing");
    }
    return words.strip();
  }

  String text(String field) {
    JsonValue value = json.getOrDefault(field, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return "";
    }
    if (value instanceof JsonString words) {
      return words.getString();
    }
    throw RefusedException.invalid(field, "A text");
  }

  boolean flag(String field) {
    return json.getOrDefault(field, JsonValue.FALSE) == JsonValue.TRUE;
  }

  /** Words in languages, by tag. */
  Texts texts(String field) {
    JsonValue value = json.getOrDefault(field, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return Texts.NONE;
    }
    if (!(value instanceof JsonObject byTag)) {
      throw RefusedException.invalid(field, "Words by language, as {\"en\": \"…\"}");
    }
    Map<String, String> words = new TreeMap<>();
    byTag.forEach(
        (tag, said) -> {
          if (!(said instanceof JsonString each)) {
            throw RefusedException.invalid(field + "." + tag, "A text");
          }
          words.put(tag, each.getString());
        });
    return Texts.of(words);
  }

  private LanguageTag language() {
    return LanguageTag.of(needed("language"));
  }

  private long version() {
    if (json.get("version") instanceof JsonNumber number && number.isIntegral()) {
      return number.longValue();
    }
    throw RefusedException.invalid("version", "The version that was seen, a number");
  }

  private List<OffenceElement> elements() {
    JsonValue value = json.getOrDefault("elementsCovered", JsonValue.EMPTY_JSON_ARRAY);
    if (!(value instanceof jakarta.json.JsonArray names)) {
      throw RefusedException.invalid("elementsCovered", "A list of elements of an offence");
    }
    List<OffenceElement> elements = new ArrayList<>();
    for (JsonValue name : names) {
      String asked = name instanceof JsonString text ? text.getString() : name.toString();
      elements.add(
          OffenceElement.of(asked)
              .orElseThrow(
                  () ->
                      RefusedException.invalid(
                          "elementsCovered", "No element of an offence: " + asked)));
    }
    return elements;
  }
}
