package org.mithaq.conventions.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.conventions.domain.DenunciationRule;
import org.mithaq.conventions.domain.FactRow;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;

/** Whether rows name only what exists, and use only the words of the domain. */
public final class FactChecks {
  private final Set<String> instruments = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> obligations = new HashSet<>();

  /** What is there besides the rows to be checked. */
  public void know(List<FactRow> rows) {
    for (FactRow row : rows) {
      switch (row.table()) {
        case INSTRUMENT -> instruments.add(row.cell("code"));
        case ARTICLE -> articles.add(row.cell("instrument") + "/" + row.cell("number"));
        case OBLIGATION -> obligations.add(row.cell("path"));
        default -> {}
      }
    }
  }

  /**
   * Checks rows; call {@link #know} with all of them first.
   *
   * @throws RefusedException naming file and row of the first that is wrong
   */
  public void check(FactRow row) {
    switch (row.table()) {
      case INSTRUMENT -> {
        word(row, "denunciation_rule", DenunciationRule::of);
        if (!row.cell("supplements").isEmpty()) {
          there(row, instruments, row.cell("supplements"));
        }
      }
      case INSTRUMENT_NAME -> {
        there(row, instruments, row.cell("instrument"));
        word(row, "language", LanguageTag::of);
      }
      case ARTICLE, PUBLISHED_COUNT -> there(row, instruments, row.cell("instrument"));
      case OBLIGATION -> {
        word(row, "level", ObligationLevel::valueOf);
        there(row, articles, articleOf(row.cell("path")));
        if (!articles.contains(row.cell("path"))) {
          String path = row.cell("path");
          there(row, obligations, path.substring(0, path.lastIndexOf('/')));
        }
      }
      case NOTIFICATION_DUTY -> there(row, obligations, row.cell("obligation"));
      case OFFENCE_ELEMENT -> {
        there(row, obligations, row.cell("obligation"));
        if (!row.cell("or_obligation").isEmpty()) {
          there(row, obligations, row.cell("or_obligation"));
        }
        word(row, "element", OffenceElement::valueOf);
        word(row, "polarity", ElementView.Polarity::valueOf);
        notAcrossBorders(row);
      }
      case CROSS_REFERENCE -> {
        for (String member : row.cell("members").split(" ")) {
          there(row, obligations, member);
        }
      }
      case STATEMENT -> {
        there(row, instruments, row.cell("instrument"));
        named(row);
      }
    }
  }

  /** Provisions that a statement names must exist where the instrument's articles are known. */
  private void named(FactRow row) {
    boolean known = articles.stream().anyMatch(a -> a.startsWith(row.cell("instrument") + "/"));
    for (String path : row.cell("obligations").split(" ")) {
      if (known && !path.isEmpty()) {
        there(row, obligations, path);
      }
    }
  }

  /** UNTOC 34(2): offences are established independently of the transnational nature. */
  private static void notAcrossBorders(FactRow row) {
    if (row.cell("element").equals(OffenceElement.TRANSNATIONALITY.name())
        && row.cell("polarity").equals(ElementView.Polarity.REQUIRED.name())) {
      throw RefusedException.invalid(
          row.place() + ", column polarity", "Transnationality is never required of national law");
    }
  }

  private static String articleOf(String path) {
    String[] parts = path.split("/");
    return parts.length < 2 ? path : parts[0] + "/" + parts[1];
  }

  private static void there(FactRow row, Set<String> among, String what) {
    if (!among.contains(what)) {
      throw RefusedException.invalid(row.place(), "names " + what + ", which is not there");
    }
  }

  private static void word(
      FactRow row, String column, java.util.function.Function<String, ?> read) {
    try {
      read.apply(row.cell(column));
    } catch (IllegalArgumentException | RefusedException unknown) {
      throw RefusedException.invalid(
          row.place() + ", column " + column, "unknown: " + row.cell(column));
    }
  }
}
