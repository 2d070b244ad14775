package org.mithaq.kernel;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same thing said in several languages; may be empty.
 *
 * @param byLanguage what is said, by language, in alphabetical order of the tags
 */
public record Texts(Map<LanguageTag, String> byLanguage) {
  public static final Texts NONE = new Texts(Map.of());

  public Texts {
    TreeMap<LanguageTag, String> sorted = new TreeMap<>();
    byLanguage.forEach(
        (language, value) -> {
          if (value != null && !value.isBlank()) {
            sorted.put(language, value);
          }
        });
    byLanguage = Collections.unmodifiableMap(sorted);
  }

  /** From tags and words in turn: {@code Texts.of("ar", "…", "en", "…")}. */
  public static Texts of(String... tagsAndValues) {
    Map<LanguageTag, String> map = new TreeMap<>();
    for (int i = 0; i + 1 < tagsAndValues.length; i += 2) {
      map.put(LanguageTag.of(tagsAndValues[i]), tagsAndValues[i + 1]);
    }
    return new Texts(map);
  }

  /** From a map whose keys are language tags, as JSON and YAML have it. */
  public static Texts of(Map<String, String> byTag) {
    Map<LanguageTag, String> map = new TreeMap<>();
    byTag.forEach((tag, value) -> map.put(LanguageTag.of(tag), value));
    return new Texts(map);
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  public Optional<Text> in(LanguageTag language) {
    return Optional.ofNullable(byLanguage.get(language)).map(value -> new Text(language, value));
  }

  /**
   * What a reader of that language is shown: that language, else English, French, Arabic, else
   * whatever there is.
   */
  public Optional<Text> bestFor(LanguageTag reader) {
    return List.of(reader, LanguageTag.ENGLISH, LanguageTag.FRENCH, LanguageTag.ARABIC).stream()
        .map(this::in)
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                byLanguage.entrySet().stream()
                    .findFirst()
                    .map(entry -> new Text(entry.getKey(), entry.getValue())));
  }

  /** Tags to words, for JSON. */
  public Map<String, String> byTag() {
    Map<String, String> map = new TreeMap<>();
    byLanguage.forEach((language, value) -> map.put(language.code(), value));
    return Collections.unmodifiableMap(map);
  }
}
