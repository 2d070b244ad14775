package org.mithaq.legislation.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.domain.Problem;

/**
 * One JSON object read strictly: each field once, of its type, and no other. What is wrong is put
 * down with its path, and reading goes on with an empty value so that all problems are seen at
 * once.
 */
final class JsonFields {
  /** What is said of a field that must be there and is not. */
  static final String REQUIRED = "is required";

  private final JsonNode node;
  private final String path;
  private final List<Problem> problems;
  private final Set<String> read = new HashSet<>();

  JsonFields(JsonNode node, String path, List<Problem> problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
    if (!node.isObject()) {
      problems.add(new Problem(path, "expected an object, found " + type(node)));
    }
  }

  void wrong(String field, String reason) {
    problems.add(new Problem(at(field), reason));
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  /** Text with line feeds as its line ends; empty when absent or null. */
  String text(String field) {
    JsonNode value = value(field);
    if (value == null) {
      return "";
    }
    if (!value.isTextual()) {
      wrong(field, "expected a text, found " + type(value));
      return "";
    }
    return value.textValue().replace("\r\n", "\n").replace('\r', '\n');
  }

  /** One line of text: without spaces at its ends. */
  String line(String field) {
    return text(field).strip();
  }

  String required(String field) {
    String text = line(field);
    if (text.isEmpty() && (value(field) == null || value(field).isTextual())) {
      wrong(field, REQUIRED);
    }
    return text;
  }

  String wholeNumber(String field) {
    JsonNode value = value(field);
    if (value == null) {
      return "";
    }
    if (!value.isIntegralNumber()) {
      wrong(field, "expected a whole number, found " + type(value));
      return "";
    }
    return value.asText();
  }

  boolean yes(String field) {
    JsonNode value = value(field);
    if (value != null && !value.isBoolean()) {
      wrong(field, "expected true or false, found " + type(value));
    }
    return value != null && value.asBoolean();
  }

  LegalDate date(String field) {
    String text = line(field);
    try {
      return LegalDate.parse(text);
    } catch (RefusedException notADate) {
      wrong(field, notADate.getMessage());
      return LegalDate.UNKNOWN;
    }
  }

  <E extends Enum<E>> E oneOf(Class<E> type, String field, E otherwise) {
    String text = line(field);
    if (text.isEmpty()) {
      return otherwise;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    wrong(field, "none of " + List.of(type.getEnumConstants()) + ": " + text);
    return otherwise;
  }

  Texts texts(String field) {
    JsonNode value = value(field);
    if (value == null) {
      return Texts.NONE;
    }
    if (!value.isObject()) {
      wrong(field, "expected texts by language, found " + type(value));
      return Texts.NONE;
    }
    Map<String, String> byTag = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      if (!entry.getValue().isTextual()) {
        wrong(field + "." + entry.getKey(), "expected a text, found " + type(entry.getValue()));
      } else {
        byTag.put(entry.getKey(), entry.getValue().textValue());
      }
    }
    try {
      return Texts.of(byTag);
    } catch (RefusedException notALanguage) {
      wrong(field, notALanguage.getMessage());
      return Texts.NONE;
    }
  }

  List<String> words(String field) {
    List<String> words = new ArrayList<>();
    for (JsonNode item : list(field)) {
      if (item.isTextual()) {
        words.add(item.textValue());
      } else {
        wrong(field + "[" + words.size() + "]", "expected a text, found " + type(item));
      }
    }
    return words;
  }

  /** The objects of a list, each to be read by its own fields. */
  List<JsonFields> objects(String field) {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonNode item : list(field)) {
      objects.add(new JsonFields(item, at(field) + "[" + objects.size() + "]", problems));
    }
    return objects;
  }

  JsonFields object(String field) {
    JsonNode value = value(field);
    return new JsonFields(
        value == null ? JsonNodeFactory.instance.objectNode() : value, at(field), problems);
  }

  /** To be called last: what was not asked for is not known. */
  void nothingElse() {
    Iterator<String> names = node.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!read.contains(name)) {
        wrong(name, "unknown field");
      }
    }
  }

  private Iterable<JsonNode> list(String field) {
    JsonNode value = value(field);
    if (value != null && !value.isArray()) {
      wrong(field, "expected a list, found " + type(value));
    }
    return value == null || !value.isArray() ? List.of() : value;
  }

  private JsonNode value(String field) {
    read.add(field);
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      default -> "nothing";
    };
  }
}
