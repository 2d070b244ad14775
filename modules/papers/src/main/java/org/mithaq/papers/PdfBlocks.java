package org.mithaq.papers;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;
import org.mithaq.papers.PdfPaper.Bookmark;
import org.xml.sax.SAXException;

/** The pieces of a paper as blocks, each in the language and direction of its words. */
final class PdfBlocks {
  private static final String GREY = "#595959";
  private static final String SMALL = "10.5pt";
  private static final String[] HEADING_SIZES = {
    "22pt", "17pt", "15pt", "13.5pt", "13pt", "12.5pt"
  };

  private final FormattingObjects fo;
  private final LanguageTag reader;
  private final List<String> readOut = new ArrayList<>();

  PdfBlocks(FormattingObjects fo, LanguageTag reader) {
    this.fo = fo;
    this.reader = reader;
  }

  static String mode(LanguageTag language) {
    return language.rightToLeft() ? "rl-tb" : "lr-tb";
  }

  /** See {@link PdfPress.Setting#write}. */
  List<String> readOut() {
    return readOut;
  }

  void heading(Bookmark heading) throws SAXException {
    begin(heading.text().language());
    fo.open(
        "block",
        "role",
        "H" + heading.level(),
        "id",
        heading.id(),
        "xml:lang",
        heading.text().language().code(),
        "font-size",
        HEADING_SIZES[heading.level() - 1],
        "font-weight",
        "bold",
        "line-height",
        "1.25",
        "space-before",
        heading.level() == 1 ? "0pt" : "12pt",
        "space-after",
        "4pt",
        "keep-with-next.within-page",
        "always");
    words(heading.text().value());
    fo.close("block");
    end(heading.text().language());
  }

  void paragraph(Text text) throws SAXException {
    open(text.language(), "12.5pt", "black");
    words(text.value());
    close(text.language());
  }

  void note(Text text) throws SAXException {
    open(text.language(), SMALL, GREY);
    words(text.value());
    close(text.language());
  }

  void address(String url) throws SAXException {
    open(LanguageTag.ENGLISH, SMALL, GREY);
    fo.open("basic-link", "external-destination", "url('" + url + "')", "fox:alt-text", url);
    words(url);
    fo.close("basic-link");
    close(LanguageTag.ENGLISH);
  }

  /** What was added and taken out is read out as {@code {+words+}} and {@code [-words-]}. */
  void changed(LanguageTag language, WordDifference difference) throws SAXException {
    open(language, "12.5pt", "black");
    StringBuilder said = new StringBuilder();
    for (WordDifference.Run run : difference.runs()) {
      switch (run.kind()) {
        case SAME -> fo.text(run.text());
        case ADDED -> marked(run.text(), "underline", "black");
        case REMOVED -> marked(run.text(), "line-through", GREY);
      }
      fo.text(" ");
      said.append(
          switch (run.kind()) {
            case SAME -> run.text();
            case ADDED -> "{+" + run.text() + "+}";
            case REMOVED -> "[-" + run.text() + "-]";
          });
      said.append(' ');
    }
    say(said.toString().strip());
    close(language);
  }

  void table(List<Text> header, List<List<Text>> rows) throws SAXException {
    fo.open(
        "table",
        "table-layout",
        "fixed",
        "width",
        "100%",
        "space-before",
        "6pt",
        "space-after",
        "10pt",
        "border-top",
        "0.5pt solid " + GREY);
    for (Text column : header) {
      fo.empty("table-column", "column-width", "proportional-column-width(1)");
    }
    fo.open("table-header");
    row(header, "TH", "bold");
    fo.close("table-header");
    if (!rows.isEmpty()) {
      fo.open("table-body");
      for (List<Text> row : rows) {
        row(row, "TD", "normal");
      }
      fo.close("table-body");
    }
    fo.close("table");
  }

  private void row(List<Text> cells, String role, String weight) throws SAXException {
    fo.open("table-row", "keep-together.within-page", "always");
    for (Text cell : cells) {
      fo.open(
          "table-cell", "role", role, "padding", "3pt 5pt", "border-bottom", "0.3pt solid " + GREY);
      begin(cell.language());
      fo.open(
          "block",
          "xml:lang",
          cell.language().code(),
          "font-size",
          SMALL,
          "font-weight",
          weight,
          "line-height",
          "1.3");
      words(cell.value());
      fo.close("block");
      end(cell.language());
      fo.close("table-cell");
    }
    fo.close("table-row");
  }

  private void words(String words) throws SAXException {
    fo.text(words);
    say(words);
  }

  private void say(String words) {
    char[] characters = words.toCharArray();
    readOut.add(Bidi.requiresBidi(characters, 0, characters.length) ? Printable.of(words) : "");
  }

  private void marked(String words, String line, String colour) throws SAXException {
    fo.open("inline", "text-decoration", line, "color", colour);
    fo.text(words);
    fo.close("inline");
  }

  private void open(LanguageTag language, String size, String colour) throws SAXException {
    begin(language);
    fo.open(
        "block",
        "role",
        "P",
        "xml:lang",
        language.code(),
        "font-size",
        size,
        "color",
        colour,
        "space-after",
        "6pt");
  }

  private void close(LanguageTag language) throws SAXException {
    fo.close("block");
    end(language);
  }

  /** A block that runs the other way than the paper stands in an area of its own. */
  private void begin(LanguageTag language) throws SAXException {
    if (turned(language)) {
      fo.open("block-container", "writing-mode", mode(language));
    }
  }

  private void end(LanguageTag language) throws SAXException {
    if (turned(language)) {
      fo.close("block-container");
    }
  }

  private boolean turned(LanguageTag language) {
    return language.rightToLeft() != reader.rightToLeft();
  }
}
