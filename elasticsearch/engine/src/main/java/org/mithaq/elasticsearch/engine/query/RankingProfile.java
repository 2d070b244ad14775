package org.mithaq.elasticsearch.engine.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.mithaq.search.TextField;

/**
 * The weights of the ranking, as {@code ranking.properties} has them; what each does is said there.
 *
 * @param fields what a word counts by the field in which it stands
 * @param words what plain words count
 * @param reference what a provision counts for a reference to it
 * @param obligation what a provision counts for an obligation of a convention
 * @param concept what is found through a concept counts
 * @param similar what makes provisions similar
 */
record RankingProfile(
    Map<TextField, Float> fields,
    Words words,
    Reference reference,
    Obligation obligation,
    Concept concept,
    Similar similar) {

  /** What plain words count, and exact values beside them. */
  record Words(String most, double otherFields, float exactForm, int atMost, float exactValue) {}

  /** What a provision counts for a reference to it, and its language for whoever asks. */
  record Reference(
      float itself, float article, float between, float part, float citing, float ownLanguage) {}

  /** What a provision counts for an obligation of a convention. */
  record Obligation(
      float met, float within, float partlyMet, float related, float above, float exactly) {}

  /** What is found through a concept counts. */
  record Concept(float directTier, float label, float obligation, int slop) {}

  /** What makes provisions similar. */
  record Similar(int tellingWords, String most, float sameObligation, float sameArticle) {}

  private static final String FILE = "/org/mithaq/elasticsearch/engine/ranking.properties";
  private static final RankingProfile SHIPPED = read();

  RankingProfile {
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
  }

  /** The profile that comes with the portal. */
  static RankingProfile shipped() {
    return SHIPPED;
  }

  /**
   * @throws IllegalStateException when a key is missing, unknown or no number
   */
  static RankingProfile of(Map<String, String> entries) {
    RankingEntries from = new RankingEntries(entries);
    Map<TextField, Float> fields = new EnumMap<>(TextField.class);
    for (TextField field : TextField.values()) {
      fields.put(field, from.weight("field." + field.fieldName()));
    }
    RankingProfile profile =
        new RankingProfile(
            fields,
            new Words(
                from.text("words.most"),
                from.share("words.otherFields"),
                from.weight("words.exactForm"),
                from.count("words.atMost"),
                from.weight("words.exactValue")),
            new Reference(
                from.weight("reference.itself"),
                from.weight("reference.article"),
                from.weight("reference.between"),
                from.weight("reference.part"),
                from.weight("reference.citing"),
                from.weight("reference.ownLanguage")),
            new Obligation(
                from.weight("obligation.met"),
                from.weight("obligation.within"),
                from.weight("obligation.partlyMet"),
                from.weight("obligation.related"),
                from.weight("obligation.above"),
                from.weight("obligation.exactly")),
            new Concept(
                from.weight("concept.directTier"),
                from.weight("concept.label"),
                from.weight("concept.obligation"),
                from.count("concept.slop")),
            new Similar(
                from.count("similar.tellingWords"),
                from.text("similar.most"),
                from.weight("similar.sameObligation"),
                from.weight("similar.sameArticle")));
    from.nothingLeft();
    return profile;
  }

  /** The entries of the shipped file, for tests that change one. */
  static Map<String, String> shippedEntries() {
    try (InputStream in = RankingProfile.class.getResourceAsStream(FILE);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return RankingEntries.read(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RankingProfile read() {
    return of(shippedEntries());
  }
}
