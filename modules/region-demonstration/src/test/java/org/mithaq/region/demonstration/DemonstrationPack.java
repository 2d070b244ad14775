package org.mithaq.region.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The pack's files on the class path, as lines and as JSON trees. */
final class DemonstrationPack {

  static final List<String> STATES = List.of("XDA", "XDB", "XDC");
  private static final ObjectMapper JSON = new ObjectMapper();

  private DemonstrationPack() {}

  static Stream<JsonNode> laws() {
    return STATES.stream().flatMap(DemonstrationPack::lawsOf);
  }

  static Stream<JsonNode> lawsOf(String state) {
    return lines("/META-INF/mithaq/laws/" + state.toLowerCase(Locale.ROOT) + ".jsonl").stream()
        .map(DemonstrationPack::json);
  }

  /** {@code /akn/xa/act/2018/31}, {@code /akn/xa/act/code/1996/15}, {@code /akn/xa/bill/bill/…}. */
  static String address(JsonNode law) {
    String kind = law.path("kind").asText();
    return "/akn/x%s/%s%s/%s/%s"
        .formatted(
            law.path("country").asText().substring(2).toLowerCase(Locale.ROOT),
            kind.equals("BILL") ? "bill" : "act",
            kind.equals("ACT") ? "" : "/" + kind.toLowerCase(Locale.ROOT),
            law.path("year").asText(),
            law.path("number").asText());
  }

  static Stream<JsonNode> expressions() {
    return laws().flatMap(law -> each(law.path("expressions")));
  }

  /** All provisions of an expression, from the outermost inwards. */
  static List<JsonNode> provisions(JsonNode expression) {
    List<JsonNode> all = new ArrayList<>();
    collect(expression.path("provisions"), all);
    return all;
  }

  static List<String> eIds(JsonNode expression) {
    return provisions(expression).stream().map(p -> p.path("eId").asText()).toList();
  }

  static Stream<JsonNode> each(JsonNode array) {
    return array.valueStream();
  }

  static List<String> lines(String resource) {
    try (InputStream in = DemonstrationPack.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The pack has no " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static void collect(JsonNode provisions, List<JsonNode> into) {
    for (JsonNode provision : provisions) {
      into.add(provision);
      collect(provision.path("children"), into);
    }
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
