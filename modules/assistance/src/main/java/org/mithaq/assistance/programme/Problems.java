package org.mithaq.assistance.programme;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;

/** Everything wrong with a file, row by row: whoever writes it sees all of it at once. */
final class Problems {
  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.FRENCH);

  private final String file;
  private final List<String> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void at(String place, String problem) {
    found.add(place + ": " + problem);
  }

  /** Stops here where anything was found. */
  void stop() {
    if (!found.isEmpty()) {
      throw RefusedException.invalid(file, String.join("; ", found));
    }
  }

  /** Words that must be there in all three languages. */
  Texts texts(String place, Map<String, String> words) {
    Texts texts = words == null ? Texts.NONE : Texts.of(words);
    for (LanguageTag language : LANGUAGES) {
      if (texts.in(language).isEmpty()) {
        at(place, "has no words in " + language.code());
      }
    }
    if (texts.byLanguage().size() > LANGUAGES.size()) {
      at(place, "has words in another language than ar, en, fr");
    }
    return texts;
  }

  String text(String place, String value) {
    if (value == null || value.isBlank()) {
      at(place, "is missing");
      return "";
    }
    return value.strip();
  }

  LocalDate day(String place, String value) {
    try {
      return LocalDate.parse(text(place, value));
    } catch (DateTimeParseException notADay) {
      if (value != null && !value.isBlank()) {
        at(place, "is no day: " + value);
      }
      return LocalDate.EPOCH;
    }
  }

  <E extends Enum<E>> Optional<E> one(String place, Class<E> type, String name) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      at(place, name + " is none of " + Arrays.toString(type.getEnumConstants()));
    }
    return found;
  }

  static <T> List<T> list(List<T> given) {
    return given == null ? List.of() : given;
  }
}
