package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;

/**
 * A text to take home and work on, written from top to bottom. Each piece is set in the direction
 * of its own language; closing it writes the file.
 */
public interface Paper extends AutoCloseable {
  /**
   * @param level 1 for the title, to 6; no level is skipped on the way down
   */
  void heading(int level, Text text);

  /** A paragraph; its line ends are kept. */
  void paragraph(Text text);

  /** A small paragraph in grey: where something is from, what it is not. */
  void note(Text text);

  /** Where something can be found, as a link in small print. */
  void address(String url);

  /** A piece of running text in which words were added or taken out beside another. */
  void changed(LanguageTag language, WordDifference difference);

  /**
   * A table, its columns in the direction of the paper.
   *
   * @param header of each column
   * @param rows with as many cells
   */
  void table(List<Text> header, List<List<Text>> rows);

  /** Writes the file; the stream stays open for whoever opened it. */
  @Override
  void close() throws IOException;

  /**
   * A Word document (Office Open XML).
   *
   * @param reader whose language the paper is in
   */
  static Paper docx(OutputStream out, LanguageTag reader) {
    return new WordPaper(out, reader);
  }

  /**
   * A PDF, tagged for assistive technology. Closing it is refused when no typeface has a character
   * of it, and writes nothing then.
   *
   * @param reader whose language the paper is in
   */
  static Paper pdf(OutputStream out, LanguageTag reader) {
    return new PdfPaper(out, reader);
  }

  /**
   * A workbook: the words on its first sheet, each table on one of its own.
   *
   * @param reader whose direction of script the sheets have
   */
  static Paper xlsx(OutputStream out, LanguageTag reader) {
    return new WorkbookPaper(out, reader);
  }
}
