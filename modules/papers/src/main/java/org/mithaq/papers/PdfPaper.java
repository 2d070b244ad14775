package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;
import org.xml.sax.SAXException;

/**
 * A PDF, tagged for assistive technology (ISO 14289-1): title, language of every piece, headings,
 * rows and header cells of tables, bookmarks. Pieces are kept until the paper is closed, because
 * bookmarks and title stand before the pages. A long paper begins a new page at a chapter now and
 * then: what is set as one run of pages is held in memory until its end.
 */
final class PdfPaper implements Paper {
  /** Characters of a run of pages after which the next chapter begins a new one. */
  private static final int LONG_RUN = 60_000;

  /** Beyond this, setting takes minutes and more memory than a portal should give one reader. */
  private static final int LONGEST = 2_000_000;

  private final OutputStream out;
  private final LanguageTag reader;
  private final List<Part> parts = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();

  PdfPaper(OutputStream out, LanguageTag reader) {
    this.out = out;
    this.reader = reader;
  }

  /** Something on the page, written when its turn comes. */
  private interface Piece {
    void write(PdfBlocks blocks) throws SAXException;
  }

  /** A piece, how many characters it has, and whether a new page may begin before it. */
  private record Part(int size, boolean chapter, Piece piece) {}

  /** A heading in the list of what stands where. */
  record Bookmark(String id, int level, Text text) {}

  @Override
  public void heading(int level, Text text) {
    Bookmark bookmark = new Bookmark("h" + bookmarks.size(), level, text);
    bookmarks.add(bookmark);
    add(text.value().length(), level == 2, blocks -> blocks.heading(bookmark));
  }

  @Override
  public void paragraph(Text text) {
    add(text.value().length(), false, blocks -> blocks.paragraph(text));
  }

  @Override
  public void note(Text text) {
    add(text.value().length(), false, blocks -> blocks.note(text));
  }

  @Override
  public void address(String url) {
    add(url.length(), false, blocks -> blocks.address(url));
  }

  @Override
  public void changed(LanguageTag language, WordDifference difference) {
    int size = difference.runs().stream().mapToInt(run -> run.text().length()).sum();
    add(size, false, blocks -> blocks.changed(language, difference));
  }

  @Override
  public void table(List<Text> header, List<List<Text>> rows) {
    int size = rows.stream().flatMap(List::stream).mapToInt(cell -> cell.value().length()).sum();
    add(size, false, blocks -> blocks.table(header, rows));
  }

  @Override
  public void close() throws IOException {
    if (parts.stream().mapToLong(Part::size).sum() > LONGEST) {
      throw new RefusedException(
          new Refusal.TooLarge(
              "format", "Too long for PDF, which takes " + LONGEST + " characters; take docx"));
    }
    Text title =
        bookmarks.stream().findFirst().map(Bookmark::text).orElse(new Text(reader, "Mithaq"));
    PdfPress.print(
        title,
        to -> {
          FormattingObjects fo = new FormattingObjects(to);
          PdfPages pages = new PdfPages(fo, reader);
          pages.begin(title, bookmarks);
          PdfBlocks blocks = new PdfBlocks(fo, reader);
          int run = 0;
          for (Part part : parts) {
            if (part.chapter() && run > LONG_RUN) {
              pages.turn();
              run = 0;
            }
            part.piece().write(blocks);
            run += part.size();
          }
          pages.end();
          return blocks.readOut();
        },
        out);
  }

  private void add(int size, boolean chapter, Piece piece) {
    parts.add(new Part(size, chapter, piece));
  }
}
