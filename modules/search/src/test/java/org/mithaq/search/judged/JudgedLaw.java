package org.mithaq.search.judged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.kernel.LanguageTag;

/** The addresses of the demonstration pack's laws and provisions, and when each is law. */
final class JudgedLaw {
  private static final Path LAWS =
      Path.of("modules/region-demonstration/src/main/resources/META-INF/mithaq/laws");

  /** ISO dates, both included; a month stands for itself; empty is open. */
  private record Span(String from, String to) {
    boolean holds(String day) {
      return from.compareTo(day) <= 0 && (to.isEmpty() || day.compareTo(to) <= 0);
    }
  }

  private final Map<String, List<Span>> spans = new HashMap<>();

  private JudgedLaw() {}

  static JudgedLaw ofTheDemonstration() throws IOException {
    JudgedLaw law = new JudgedLaw();
    Path folder = Path.of(System.getProperty("mithaq.root")).resolve(LAWS);
    for (String file : List.of("xda.jsonl", "xdb.jsonl", "xdc.jsonl")) {
      for (String line : Files.readAllLines(folder.resolve(file))) {
        law.add(new ObjectMapper().readTree(line));
      }
    }
    return law;
  }

  boolean isLawOn(String address, LocalDate day) {
    return spans.getOrDefault(address, List.of()).stream()
        .anyMatch(span -> span.holds(day.toString()));
  }

  private void add(JsonNode law) {
    String state = law.path("country").asText();
    String iso2 = ("x" + state.substring(2)).toLowerCase(Locale.ROOT);
    String address =
        "/akn/%s/%s/%s/%s"
            .formatted(
                iso2,
                documentType(law.path("kind").asText()),
                law.path("year").asText(),
                law.path("number").asText());
    for (JsonNode expression : law.path("expressions")) {
      Span span =
          new Span(
              expression.path("validFrom").asText(""),
              expression.path("validTo").asText("").replace("null", ""));
      String language = LanguageTag.of(expression.path("language").asText()).iso3();
      add(address, span);
      add(expression.path("provisions"), address + "/" + language + "/~", span);
    }
  }

  /** {@code act}, {@code act/code}, {@code bill/bill}. */
  private static String documentType(String kind) {
    return switch (kind) {
      case "ACT" -> "act";
      case "BILL" -> "bill/bill";
      default -> "act/" + kind.toLowerCase(Locale.ROOT);
    };
  }

  private void add(JsonNode provisions, String before, Span span) {
    for (JsonNode provision : provisions) {
      add(before + provision.path("eId").asText(), span);
      add(provision.path("children"), before, span);
    }
  }

  private void add(String address, Span span) {
    spans.computeIfAbsent(address, none -> new ArrayList<>()).add(span);
  }
}
