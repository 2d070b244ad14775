package org.mithaq.papers;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;

/** Understands the cells of one row, and says of each that it does not understand what is wrong. */
public final class CellReader {
  private final TableRow row;
  private final Consumer<CellProblem> problems;

  /**
   * @param problems takes what is wrong
   */
  public CellReader(TableRow row, Consumer<CellProblem> problems) {
    this.row = row;
    this.problems = problems;
  }

  public TableRow row() {
    return row;
  }

  public void wrong(String column, String reason) {
    problems.accept(new CellProblem(row.place(column), reason));
  }

  /** Whether the sheet has the column, though its cell be empty. */
  public boolean has(String column) {
    return row.has(column);
  }

  /** Text with line feeds as its line ends. */
  public String text(String column) {
    return row.cell(column).replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Text without spaces at its ends. */
  public String line(String column) {
    return text(column).strip();
  }

  /** What the cell says in the place of what was said before; without the column nothing new. */
  public String line(String column, String before) {
    return has(column) && !line(column).equals(before.strip()) ? line(column) : before;
  }

  /** As {@link #line(String, String)}, with the spaces and lines of a text. */
  public String text(String column, String before) {
    return has(column) && !text(column).equals(before) ? text(column) : before;
  }

  /** As {@link #line(String, String)}. */
  public LegalDate date(String column, LegalDate before) {
    return has(column) ? date(column) : before;
  }

  public String required(String column) {
    String line = line(column);
    if (line.isEmpty()) {
      wrong(column, "is required");
    }
    return line;
  }

  /** A day, a month or a year; an empty cell is an unknown date. */
  public LegalDate date(String column) {
    String line = digits(line(column));
    try {
      return LegalDate.parse(line);
    } catch (RefusedException noDate) {
      wrong(
          column,
          "no date: "
              + line
              + "; write a day as 2019-09-30, a month as 2019-09, a year as 2019, and nothing for"
              + " an unknown one");
      return LegalDate.UNKNOWN;
    }
  }

  /** A whole number as text, empty where the cell is. */
  public String wholeNumber(String column) {
    String line = digits(line(column));
    if (!line.matches("\\d{0,9}")) {
      wrong(column, "expected a whole number, found " + line);
      return "";
    }
    return line;
  }

  public Optional<BigDecimal> number(String column) {
    String line = digits(line(column)).replace(',', '.');
    if (line.isEmpty()) {
      return Optional.empty();
    }
    if (!line.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      wrong(column, "expected a number, found " + line);
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(line));
  }

  public boolean yes(String column) {
    String line = line(column);
    if (!line.isEmpty() && !line.equalsIgnoreCase("true") && !line.equalsIgnoreCase("false")) {
      wrong(column, "expected true or false, found " + line);
    }
    return line.equalsIgnoreCase("true");
  }

  public <E extends Enum<E>> E oneOf(Class<E> type, String column, E otherwise) {
    String line = line(column);
    if (line.isEmpty()) {
      return otherwise;
    }
    Optional<E> found =
        Stream.of(type.getEnumConstants())
            .filter(constant -> constant.name().equalsIgnoreCase(line))
            .findFirst();
    if (found.isEmpty()) {
      wrong(column, "none of " + List.of(type.getEnumConstants()) + ": " + line);
    }
    return found.orElse(otherwise);
  }

  public LanguageTag language(String column, LanguageTag otherwise) {
    String line = line(column);
    try {
      return line.isEmpty() ? otherwise : LanguageTag.of(line);
    } catch (RefusedException notALanguage) {
      wrong(column, notALanguage.getMessage());
      return otherwise;
    }
  }

  /** The parts between semicolons. */
  public List<String> list(String column) {
    return Stream.of(line(column).split("[;\u061B]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * A text a language: columns {@code title_ar}, {@code title_en}. A language without a column
   * keeps what it said before.
   */
  public Texts texts(String prefix, Texts before) {
    Map<String, String> said = new LinkedHashMap<>(before.byTag());
    for (String column : row.cells().keySet()) {
      if (column.startsWith(prefix + "_")) {
        try {
          LanguageTag language = LanguageTag.of(column.substring(prefix.length() + 1));
          String now = line(column);
          boolean same = said.getOrDefault(language.code(), "").strip().equals(now);
          if (!same) {
            said.put(language.code(), now);
          }
        } catch (RefusedException notALanguage) {
          wrong(column, notALanguage.getMessage());
        }
      }
    }
    return Texts.of(said);
  }

  /** Digits of any script as 0 to 9. */
  private static String digits(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return plain.toString();
  }
}
