package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;

/**
 * A paper as a workbook: the words on the first sheet, each table on one of its own under a frozen
 * header, so that it can be filtered and counted.
 */
final class WorkbookPaper implements Paper {
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_CELL = 32_767;

  private final Workbook workbook;
  private final Worksheet words;
  private final LanguageTag reader;
  private final Set<String> names = new HashSet<>();
  private String heading = "";
  private int line;

  WorkbookPaper(OutputStream out, LanguageTag reader) {
    this.workbook = new Workbook(out, "Mithaq", "1.0");
    this.reader = reader;
    this.words = sheet("Mithaq");
    words.width(0, 100);
  }

  @Override
  public void heading(int level, Text text) {
    heading = text.value();
    say(text.value());
    words.style(line - 1, 0).bold().set();
  }

  @Override
  public void paragraph(Text text) {
    say(text.value());
  }

  @Override
  public void note(Text text) {
    say(text.value());
  }

  @Override
  public void address(String url) {
    say(url);
  }

  /** What was added stands as {@code {+words+}}, what was taken out as {@code [-words-]}. */
  @Override
  public void changed(LanguageTag language, WordDifference difference) {
    StringBuilder said = new StringBuilder();
    for (WordDifference.Run run : difference.runs()) {
      said.append(
              switch (run.kind()) {
                case SAME -> run.text();
                case ADDED -> "{+" + run.text() + "+}";
                case REMOVED -> "[-" + run.text() + "-]";
              })
          .append(' ');
    }
    say(said.toString().strip());
  }

  @Override
  public void table(List<Text> header, List<List<Text>> rows) {
    String name = name(heading);
    say("→ " + name);
    Worksheet sheet = sheet(name);
    for (int column = 0; column < header.size(); column++) {
      sheet.value(0, column, fitting(header.get(column).value()));
    }
    sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int at = 1;
    for (List<Text> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        cell(sheet, at, column, row.get(column).value());
      }
      at++;
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }

  /** A whole figure is a number, so that it can be added up; everything else stays text. */
  private static void cell(Worksheet sheet, int row, int column, String value) {
    if (value.matches("0|[1-9]\\d{0,14}")) {
      sheet.value(row, column, Long.parseLong(value));
    } else {
      sheet.value(row, column, fitting(value));
    }
  }

  private void say(String what) {
    words.value(line++, 0, fitting(what));
  }

  private Worksheet sheet(String name) {
    names.add(name.toLowerCase(Locale.ROOT));
    Worksheet sheet = workbook.newWorksheet(name);
    if (reader.rightToLeft()) {
      sheet.rightToLeft();
    }
    return sheet;
  }

  /** A name that Excel takes, once in the workbook. */
  private String name(String from) {
    String clean = from.replaceAll("[\\[\\]:*?/\\\\']", " ").replaceAll("\\s+", " ").strip();
    String base = clean.isEmpty() ? "Mithaq" : clean;
    for (int i = 1; ; i++) {
      String end = i == 1 ? "" : " " + i;
      String name =
          base.substring(0, Math.min(base.length(), LONGEST_NAME - end.length())).strip() + end;
      if (!names.contains(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
  }

  private static String fitting(String text) {
    String clean = Printable.of(text);
    return clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL - 1) + "…" : clean;
  }
}
