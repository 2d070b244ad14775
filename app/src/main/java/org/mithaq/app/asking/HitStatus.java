package org.mithaq.app.asking;

import java.time.LocalDate;
import java.util.Locale;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.StoredField;

/** What a hit says of itself to a reader, from its stored fields alone. */
public final class HitStatus {
  private HitStatus() {}

  /**
   * Where the hit's law stands on a day, after INV-17: IN_FORCE, NOT_COMMENCED, REPEALED, UNKNOWN;
   * VOID stays as it was indexed.
   */
  public static String on(Hit hit, LocalDate day) {
    if (hit.keywords(KeywordField.STATUS).contains("VOID")) {
      return "VOID";
    }
    LegalDate repealed = LegalDate.parse(hit.stored(StoredField.REPEALED));
    if (repealed.earliest().filter(date -> !date.isAfter(day)).isPresent()) {
      return "REPEALED";
    }
    LegalDate commenced = LegalDate.parse(hit.stored(StoredField.COMMENCED));
    if (commenced.latest().isEmpty()) {
      return "UNKNOWN";
    }
    return commenced.latest().get().isAfter(day) ? "NOT_COMMENCED" : "IN_FORCE";
  }

  /** The law's title in the reader's language where there is one, else as the law has it. */
  public static String lawTitle(Hit hit, LanguageTag reader) {
    String own = "LAW_TITLE_" + reader.code().toUpperCase(Locale.ROOT);
    for (StoredField field : StoredField.values()) {
      if (field.name().equals(own) && !hit.stored(field).isEmpty()) {
        return hit.stored(field);
      }
    }
    return hit.stored(StoredField.LAW_TITLE);
  }
}
