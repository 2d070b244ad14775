package org.mithaq.app.api.tracking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;

/** What bodies of requests leave out, and their codes. */
final class Bodies {
  private Bodies() {}

  static String text(String value) {
    return value == null ? "" : value.strip();
  }

  static Texts texts(Map<String, String> byTag) {
    return byTag == null ? Texts.NONE : Texts.of(byTag);
  }

  static <T> List<T> list(List<T> some) {
    return some == null ? List.of() : some;
  }

  static Set<String> set(List<String> some) {
    return new TreeSet<>(list(some));
  }

  static LegalDate date(String value) {
    return LegalDate.parse(value);
  }

  /** One of the names of an enumeration. */
  static <E extends Enum<E>> E one(Class<E> type, String field, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(value))
        .findFirst()
        .orElseThrow(
            () -> RefusedException.invalid(field, "One of " + List.of(type.getEnumConstants())));
  }

  /** The same, with what stands for nothing said. */
  static <E extends Enum<E>> E one(Class<E> type, String field, String value, E otherwise) {
    return value == null || value.isBlank() ? otherwise : one(type, field, value);
  }
}
