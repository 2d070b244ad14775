package org.mithaq.conventions.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mithaq.conventions.domain.ObligationText;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;

/**
 * JSON Lines of authentic texts: {@code {"obligation": "UNTOC/6/1", "language": "en", "text": "…",
 * "source": "…"}}, exactly these fields.
 *
 * @param texts what was understood; to be used only when there is no problem
 * @param problems errors, each with its line
 * @param lines lines that are not empty
 */
public record TextLines(List<ObligationText> texts, List<Problem> problems, int lines) {
  private static final Set<String> FIELDS = Set.of("obligation", "language", "text", "source");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  public TextLines {
    texts = List.copyOf(texts);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @param obligation whether a path is an obligation's
   */
  public static TextLines read(byte[] bytes, String file, Predicate<String> obligation) {
    List<ObligationText> texts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    int number = 0;
    int lines = 0;
    for (String line : Utf8.text(bytes, file).split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      lines++;
      String place = file + ", line " + number;
      try {
        ObligationText text = text(line, place, obligation);
        Integer before = seen.putIfAbsent(text.path() + " " + text.language(), number);
        if (before != null) {
          throw RefusedException.invalid(
              place, text.path() + " in " + text.language() + " stands on line " + before + " too");
        }
        texts.add(text);
      } catch (RefusedException refused) {
        problems.add(Problem.error(place, refused.refusal().reason()));
      }
    }
    return new TextLines(texts, problems, lines);
  }

  private static ObligationText text(String line, String place, Predicate<String> obligation) {
    JsonNode node = parse(line, place);
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!FIELDS.contains(name)) {
                throw RefusedException.invalid(place, "unknown field " + name);
              }
            });
    String path = field(node, "obligation", place);
    if (!obligation.test(path)) {
      throw RefusedException.invalid(place, "no such obligation: " + path);
    }
    return new ObligationText(
        path,
        LanguageTag.of(field(node, "language", place)).code(),
        field(node, "text", place).strip(),
        field(node, "source", place));
  }

  private static JsonNode parse(String line, String place) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.isObject()) {
        throw RefusedException.invalid(place, "not a JSON object");
      }
      return node;
    } catch (JsonProcessingException broken) {
      throw RefusedException.invalid(place, "not JSON: " + broken.getOriginalMessage());
    }
  }

  private static String field(JsonNode node, String name, String place) {
    JsonNode value = node.get(name);
    if (value == null || !value.isTextual() || value.textValue().isBlank()) {
      throw RefusedException.invalid(place, "field " + name + " is missing or empty");
    }
    return value.textValue();
  }
}
