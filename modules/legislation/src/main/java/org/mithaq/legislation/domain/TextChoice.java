package org.mithaq.legislation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.domain.Validity.Text;

/**
 * Which text of a law an address means. Without language the reader's, else the authentic, else
 * any; without date the version in force today, else the newest of unknown validity, else the
 * newest.
 */
public record TextChoice(List<Text> texts, LegalDate commenced, LegalDate repealed) {

  /** The authentic before translations, the consolidated before the enacted, the newest first. */
  private static final Comparator<Text> BEST =
      Comparator.comparing(Text::authenticity)
          .thenComparing(text -> !text.consolidated())
          .thenComparing(Text::start, Comparator.comparing(LegalDate::iso).reversed())
          .thenComparing(Text::id, Comparator.reverseOrder());

  public Optional<Text> of(AknUri uri, LanguageTag reader, LocalDate today) {
    List<Text> spoken = uri.language().isEmpty() ? forReader(reader) : in(uri.language());
    return uri.date().isEmpty() ? now(spoken, today) : at(spoken, uri.date());
  }

  private List<Text> in(String iso3) {
    return texts.stream().filter(text -> text.language().iso3().equals(iso3)).toList();
  }

  private List<Text> forReader(LanguageTag reader) {
    List<Text> own = in(reader.iso3());
    if (!own.isEmpty()) {
      return own;
    }
    List<Text> authentic =
        texts.stream().filter(text -> text.authenticity() == Authenticity.AUTHENTIC).toList();
    List<Text> rest = authentic.isEmpty() ? texts : authentic;
    return rest.isEmpty() ? rest : in(rest.get(0).language().iso3());
  }

  private Optional<Text> now(List<Text> spoken, LocalDate day) {
    return valid(spoken, day).or(() -> undated(spoken)).or(() -> spoken.stream().min(BEST));
  }

  private Optional<Text> at(List<Text> spoken, String date) {
    LocalDate day;
    try {
      day = LocalDate.parse(date);
    } catch (java.time.format.DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
    return spoken.stream()
        .filter(text -> text.start().iso().equals(date) || text.versionDate().iso().equals(date))
        .min(BEST)
        .or(() -> valid(spoken, day))
        .or(() -> undated(spoken));
  }

  private Optional<Text> valid(List<Text> spoken, LocalDate day) {
    return spoken.stream()
        .filter(text -> Validity.of(text, texts, commenced, repealed).contains(day))
        .min(BEST);
  }

  private Optional<Text> undated(List<Text> spoken) {
    return spoken.stream().filter(text -> !text.validFrom().known()).min(BEST);
  }
}
