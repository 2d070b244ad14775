package org.mithaq.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The laws that a {@link Corpus} multiplies: real ones from the shared corpora where they lie
 * beside the checkout, else invented ones of syllables whose words are as unequally frequent as
 * those of a language.
 */
final class LawSource {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** So many words of a language are enough to draw from. */
  private static final int POOL = 100_000;

  private static final int INVENTED = 500;
  private static final int PROVISIONS = 20;
  private static final int WORDS = 80;
  private static final int DIFFERENT_WORDS = 20_000;
  private static final String[] SYLLABLES = {
    "ba", "co", "du", "fe", "gi", "la", "mo", "nu", "pe", "ri", "sa", "to", "vu", "ze", "ter",
    "lin",
  };

  private LawSource() {}

  /**
   * One law and words of its language.
   *
   * @param json as the bulk format writes it
   * @param texts of its provisions, for whoever makes questions
   */
  record Line(String json, String language, List<String> texts, List<String> words) {}

  static String name() {
    return Files.isDirectory(shared()) ? "shared corpora, multiplied" : "invented words";
  }

  /** The laws, the files taken in turns so that each part of the corpus has all languages. */
  static List<Line> lines() throws IOException {
    List<List<String>> files = Files.isDirectory(shared()) ? read(shared()) : List.of(invented());
    Map<String, List<String>> pools = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    int longest = files.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      for (List<String> file : files) {
        if (i < file.size()) {
          lines.add(line(file.get(i), pools));
        }
      }
    }
    return lines;
  }

  private static Line line(String json, Map<String, List<String>> pools) throws IOException {
    JsonNode expression = JSON.readTree(json).path("expressions").path(0);
    String language = expression.path("language").asText();
    List<String> texts = new ArrayList<>();
    texts(expression.path("provisions"), texts);
    List<String> pool = pools.computeIfAbsent(language, none -> new ArrayList<>());
    for (String text : texts) {
      if (pool.size() < POOL) {
        pool.addAll(Arrays.asList(text.split(" ")));
      }
    }
    return new Line(json, language, texts, pool);
  }

  private static void texts(JsonNode provisions, List<String> into) {
    for (JsonNode provision : provisions) {
      if (provision.hasNonNull("text")) {
        into.add(provision.get("text").asText());
      }
      texts(provision.path("children"), into);
    }
  }

  private static Path shared() {
    Path root = Path.of(System.getProperty("mithaq.root", "../..")).toAbsolutePath().normalize();
    return root.resolveSibling("shared").resolve("corpora").resolve("laws");
  }

  private static List<List<String>> read(Path folder) throws IOException {
    List<List<String>> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList()) {
        try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
          files.add(in.lines().toList());
        }
      }
    }
    return files;
  }

  private static List<String> invented() {
    Random random = new Random(1);
    List<String> laws = new ArrayList<>();
    for (int i = 0; i < INVENTED; i++) {
      ObjectNode law =
          JSON.createObjectNode()
              .put("format", "mithaq-law/1")
              .put("country", "ATA")
              .put("kind", "ACT");
      law.putObject("title").put("en", "Act on " + words(4, random));
      ObjectNode expression =
          law.putArray("expressions")
              .addObject()
              .put("language", "en")
              .put("authenticity", "AUTHENTIC");
      ArrayNode provisions = expression.putArray("provisions");
      for (int p = 1; p <= PROVISIONS; p++) {
        provisions
            .addObject()
            .put("kind", "SECTION")
            .put("number", Integer.toString(p))
            .put("text", words(WORDS, random));
      }
      laws.add(law.toString());
    }
    return laws;
  }

  /** The rank of a word is drawn so that its frequency falls with its rank (Zipf's law). */
  private static String words(int count, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(DIFFERENT_WORDS));
      text.append(i == 0 ? "" : " ").append(word(rank));
    }
    return text.toString();
  }

  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }
}
