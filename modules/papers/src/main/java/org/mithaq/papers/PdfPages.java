package org.mithaq.papers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.papers.PdfPaper.Bookmark;
import org.xml.sax.SAXException;

/** What stands around the pieces: size of the pages, title, bookmarks, page numbers. */
final class PdfPages {

  private final FormattingObjects fo;
  private final LanguageTag reader;

  PdfPages(FormattingObjects fo, LanguageTag reader) {
    this.fo = fo;
    this.reader = reader;
  }

  void begin(Text title, List<Bookmark> bookmarks) throws SAXException {
    String mode = PdfBlocks.mode(reader);
    fo.begin();
    fo.open(
        "root",
        "font-size",
        "12.5pt",
        "line-height",
        "1.45",
        "linefeed-treatment",
        "preserve",
        "xml:lang",
        reader.code());
    fo.open("layout-master-set");
    fo.open(
        "simple-page-master",
        "master-name",
        "page",
        "page-width",
        "210mm",
        "page-height",
        "297mm",
        "margin",
        "20mm 22mm 12mm 22mm",
        "writing-mode",
        mode);
    fo.empty("region-body", "margin-bottom", "14mm");
    fo.empty("region-after", "extent", "8mm");
    fo.close("simple-page-master");
    fo.close("layout-master-set");
    declare(title);
    bookmarks(bookmarks);
    beginRun();
  }

  /** Begins a new page, and what comes is set apart from what came. */
  void turn() throws SAXException {
    fo.close("flow");
    fo.close("page-sequence");
    beginRun();
  }

  private void beginRun() throws SAXException {
    fo.open(
        "page-sequence",
        "master-reference",
        "page",
        "writing-mode",
        PdfBlocks.mode(reader),
        "xml:lang",
        reader.code(),
        "format",
        "1");
    fo.open("static-content", "flow-name", "xsl-region-after", "role", "artifact");
    fo.open("block", "font-size", "10pt", "text-align", "center", "role", "artifact");
    fo.empty("page-number", "role", "artifact");
    fo.close("block");
    fo.close("static-content");
    fo.open("flow", "flow-name", "xsl-region-body");
  }

  void end() throws SAXException {
    fo.close("flow");
    fo.close("page-sequence");
    fo.close("root");
    fo.end();
  }

  private void declare(Text title) throws SAXException {
    fo.open("declarations");
    fo.open("x:xmpmeta");
    fo.open("rdf:RDF");
    fo.open("rdf:Description", "rdf:about", "");
    fo.open("dc:title");
    fo.plain(title.value());
    fo.close("dc:title");
    fo.open("dc:language");
    fo.plain(reader.code());
    fo.close("dc:language");
    fo.close("rdf:Description");
    fo.close("rdf:RDF");
    fo.close("x:xmpmeta");
    fo.close("declarations");
  }

  /** A bookmark stands inside the last one of a higher level. */
  private void bookmarks(List<Bookmark> bookmarks) throws SAXException {
    if (bookmarks.isEmpty()) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    fo.open("bookmark-tree");
    for (Bookmark one : bookmarks) {
      while (!open.isEmpty() && open.peek() >= one.level()) {
        open.pop();
        fo.close("bookmark");
      }
      fo.open("bookmark", "internal-destination", one.id());
      fo.open("bookmark-title");
      fo.plain(one.text().value().replace('\n', ' '));
      fo.close("bookmark-title");
      open.push(one.level());
    }
    while (!open.isEmpty()) {
      open.pop();
      fo.close("bookmark");
    }
    fo.close("bookmark-tree");
  }
}
