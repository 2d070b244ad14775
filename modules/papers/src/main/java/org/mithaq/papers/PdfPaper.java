package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;
import org.xml.sax.SAXException;

/**
 * A PDF, tagged for assistive technology (ISO 14289-1): title, language of every piece, headings,
 * rows and header cells of tables, bookmarks. Pieces are kept until the paper is closed, because
 * bookmarks and title stand before the pages.
 */
final class PdfPaper implements Paper {
  private final OutputStream out;
  private final LanguageTag reader;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();

  PdfPaper(OutputStream out, LanguageTag reader) {
    this.out = out;
    this.reader = reader;
  }

  /** Something on the page, written when its turn comes. */
  private interface Piece {
    void write(PdfBlocks blocks) throws SAXException;
  }

  /** A heading in the list of what stands where. */
  record Bookmark(String id, int level, Text text) {}

  @Override
  public void heading(int level, Text text) {
    Bookmark bookmark = new Bookmark("h" + bookmarks.size(), level, text);
    bookmarks.add(bookmark);
    pieces.add(blocks -> blocks.heading(bookmark));
  }

  @Override
  public void paragraph(Text text) {
    pieces.add(blocks -> blocks.paragraph(text));
  }

  @Override
  public void note(Text text) {
    pieces.add(blocks -> blocks.note(text));
  }

  @Override
  public void address(String url) {
    pieces.add(blocks -> blocks.address(url));
  }

  @Override
  public void changed(LanguageTag language, WordDifference difference) {
    pieces.add(blocks -> blocks.changed(language, difference));
  }

  @Override
  public void table(List<Text> header, List<List<Text>> rows) {
    pieces.add(blocks -> blocks.table(header, rows));
  }

  @Override
  public void close() throws IOException {
    Text title =
        bookmarks.stream().findFirst().map(Bookmark::text).orElse(new Text(reader, "Mithaq"));
    PdfPress.print(
        title,
        to -> {
          FormattingObjects fo = new FormattingObjects(to);
          PdfPages pages = new PdfPages(fo, reader);
          pages.begin(title, bookmarks);
          PdfBlocks blocks = new PdfBlocks(fo, reader);
          for (Piece piece : pieces) {
            piece.write(blocks);
          }
          pages.end();
          return blocks.readOut();
        },
        out);
  }
}
