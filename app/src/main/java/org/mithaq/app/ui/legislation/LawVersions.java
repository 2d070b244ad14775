package org.mithaq.app.ui.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LawView.ExpressionSummary;

/** The texts of a law in time: its languages, the versions of each, and the ways between them. */
public final class LawVersions {
  private final LawView law;
  private final Reader reader;

  LawVersions(LawView law, Reader reader) {
    this.law = law;
    this.reader = reader;
  }

  /**
   * A language and its versions, oldest first.
   *
   * @param changes address of what changed between the last two, empty where there is but one
   */
  public record Line(LanguageTag language, String name, List<Version> versions, String changes) {}

  /**
   * One text of the law.
   *
   * @param shown whether it is the one that is read
   * @param coming whether it begins after today
   */
  public record Version(
      LegalDate from, LegalDate to, String link, boolean shown, boolean coming, String id) {}

  /** A line a language, in the order of the law's texts. */
  List<Line> lines(String shownId) {
    Map<LanguageTag, List<ExpressionSummary>> byLanguage =
        law.expressions().stream()
            .collect(
                Collectors.groupingBy(
                    ExpressionSummary::language, LinkedHashMap::new, Collectors.toList()));
    List<Line> lines = new ArrayList<>();
    byLanguage.forEach(
        (language, texts) -> {
          List<Version> versions =
              texts.stream()
                  .sorted(Comparator.comparing(one -> one.validFrom().iso()))
                  .map(one -> version(one, shownId))
                  .toList();
          String changes =
              days(language).size() > 1 ? reader.link(address(language) + "/changes") : "";
          lines.add(new Line(language, name(language), versions, changes));
        });
    return lines;
  }

  /** The first days of the versions in a language, oldest first; each names its version. */
  List<LocalDate> days(LanguageTag language) {
    return law.expressions().stream()
        .filter(one -> one.language().equals(language))
        .flatMap(one -> one.validFrom().day().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The law in a language, of today. */
  String address(LanguageTag language) {
    return law.uri() + "/" + language.iso3();
  }

  String name(LanguageTag language) {
    return language.locale().getDisplayLanguage(reader.getLanguage().locale());
  }

  private Version version(ExpressionSummary one, String shownId) {
    String at = one.validFrom().day().map(day -> "@" + day).orElse("");
    return new Version(
        one.validFrom(),
        one.validTo(),
        reader.link(address(one.language()) + at),
        one.id().equals(shownId),
        one.validFrom().earliest().filter(reader.getToday()::isBefore).isPresent(),
        one.id());
  }
}
