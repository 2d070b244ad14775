package org.mithaq.intake.segmentation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.ProvisionKind;

/** How laws of a language are laid out: the expressions of its file, compiled once. */
public final class Layout {
  private static final Map<String, Layout> LOADED = new ConcurrentHashMap<>();

  /** Divisions that hold articles, outermost first. */
  private final List<Level> levels = new ArrayList<>();

  private final Level article;
  private final Optional<Level> instead;
  private final Level schedule;
  private final Map<LawKind, Pattern> titles = new LinkedHashMap<>();
  private final Properties words = new Properties();
  private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();
  private final LanguageTag language;

  /**
   * A division.
   *
   * @param rank smaller is further out
   */
  public record Level(ProvisionKind kind, int rank, Pattern words) {}

  private Layout(LanguageTag language) {
    this.language = language;
    String file = language.primary() + ".properties";
    try (Reader in =
        new InputStreamReader(Layout.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    new TreeMap<Object, Object>(words).forEach((key, value) -> level((String) key, (String) value));
    article = new Level(ProvisionKind.ARTICLE, 100, word(words.getProperty("article")));
    instead =
        Optional.ofNullable(words.getProperty("article.instead"))
            .map(some -> new Level(ProvisionKind.ARTICLE, 100, word(some)));
    schedule = new Level(ProvisionKind.SCHEDULE, 1, word(words.getProperty("schedule")));
    for (LawKind kind : LawKind.values()) {
      String title = words.getProperty("title." + kind);
      if (title != null) {
        titles.put(kind, Pattern.compile("\\P{L}*(?:" + title + ")(?!\\p{L})"));
      }
    }
  }

  /** The layout of a language; of one that is not known, the English one. */
  public static Layout of(LanguageTag language) {
    boolean known = List.of("ar", "en", "fr", "es", "pt").contains(language.primary());
    LanguageTag tag = known ? language : LanguageTag.ENGLISH;
    return LOADED.computeIfAbsent(tag.primary(), primary -> new Layout(LanguageTag.of(primary)));
  }

  public LanguageTag language() {
    return language;
  }

  List<Level> levels() {
    return levels;
  }

  Level article() {
    return article;
  }

  Optional<Level> instead() {
    return instead;
  }

  Level schedule() {
    return schedule;
  }

  /** Kinds of law by how their titles begin. */
  public Map<LawKind, Pattern> titles() {
    return titles;
  }

  /** The names of months, January first; empty lists count too. */
  public List<String> list(String key) {
    String value = words.getProperty(key, "");
    return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
  }

  /** An expression of the file, at the beginning of folded text or anywhere by {@code find}. */
  public Pattern pattern(String key) {
    return compiled.computeIfAbsent(
        key, name -> Pattern.compile("(?:" + words.getProperty(name, "(?!)") + ")"));
  }

  private void level(String key, String value) {
    if (key.startsWith("level.")) {
      String[] parts = key.split("\\.");
      levels.add(
          new Level(ProvisionKind.valueOf(parts[2]), 10 + Integer.parseInt(parts[1]), word(value)));
    }
  }

  private static Pattern word(String alternatives) {
    return Pattern.compile("(?:" + alternatives + ")(?![\\p{L}\\d])\\.?");
  }
}
