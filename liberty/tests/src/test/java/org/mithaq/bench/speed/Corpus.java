package org.mithaq.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Law in any amount and the same every time, as lines of the bulk format: the {@linkplain LawSource
 * source's} laws again and again, each time with a tenth of the words exchanged for others of the
 * same language, so that no two provisions are equal and words keep their frequency. The first
 * {@value #MAPPED} laws are mapped to one paragraph of UNTOC.
 */
final class Corpus {
  static final String OBLIGATION = "UNTOC/6/1/a/i";
  static final int MAPPED = 10_000;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ONE_WORD_IN = 10;

  private final List<LawSource.Line> source;
  private int laws;
  private int provisions;

  Corpus(List<LawSource.Line> source) {
    this.source = source;
  }

  /** How many provisions were given out so far. */
  int provisions() {
    return provisions;
  }

  /** Writes the next laws, gzipped, until so many provisions were given out in all. */
  void writeUntil(int wanted, Path file) throws IOException {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      while (provisions < wanted) {
        out.write(JSON.writeValueAsString(next()));
        out.write('\n');
      }
    }
  }

  /** Goes past what an earlier run has loaded already. */
  void skipUntil(int loaded) throws IOException {
    while (provisions < loaded) {
      next();
    }
  }

  private ObjectNode next() throws IOException {
    LawSource.Line line = source.get(laws % source.size());
    int copy = laws / source.size();
    ObjectNode law = (ObjectNode) JSON.readTree(line.json());
    law.remove("relations");
    law.put("localId", "bench-" + laws);
    law.put("number", Integer.toString(laws + 1));
    law.put("year", 1950 + laws % 75);
    Random random = new Random(laws);
    for (JsonNode expression : law.withArray("expressions")) {
      walk(expression.withArray("provisions"), copy == 0 ? 0 : ONE_WORD_IN, line, random);
    }
    if (laws < MAPPED) {
      map(law);
    }
    laws++;
    return law;
  }

  private void walk(ArrayNode among, int oneIn, LawSource.Line line, Random random) {
    for (JsonNode each : among) {
      ObjectNode provision = (ObjectNode) each;
      provisions++;
      if (oneIn > 0 && provision.hasNonNull("text")) {
        provision.put("text", exchanged(provision.get("text").asText(), oneIn, line, random));
      }
      if (provision.hasNonNull("children")) {
        walk(provision.withArray("children"), oneIn, line, random);
      }
    }
  }

  private static String exchanged(String text, int oneIn, LawSource.Line line, Random random) {
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (random.nextInt(oneIn) == 0) {
        words[i] = line.words().get(random.nextInt(line.words().size()));
      }
    }
    return String.join(" ", words);
  }

  private static void map(ObjectNode law) {
    JsonNode expression = law.withArray("expressions").get(0);
    ObjectNode first = (ObjectNode) expression.withArray("provisions").get(0);
    if (!first.hasNonNull("eId")) {
      first.put("eId", "art_first");
    }
    law.putArray("mappings")
        .addObject()
        .put("eId", first.get("eId").asText())
        .put("language", expression.get("language").asText())
        .put("obligation", OBLIGATION)
        .put("role", "RELATED")
        .putObject("rationale")
        .put("en", "Invented for measuring; says nothing about the law.");
  }
}
