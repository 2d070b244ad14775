package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * A Word document. Word reverses nothing by itself: a paragraph of a right-to-left script says
 * {@code bidi}, its runs say {@code rtl} and name their language for the spelling checker; then
 * Word takes the complex-script size and weight, which are set beside the plain ones.
 */
final class WordPaper implements Paper {
  private static final String GREY = "666666";
  private static final int POINTS = 11;
  private static final int SMALL_POINTS = 9;

  private final OutputStream out;
  private final LanguageTag reader;
  private final XWPFDocument document = new XWPFDocument();

  WordPaper(OutputStream out, LanguageTag reader) {
    this.out = out;
    this.reader = reader;
    WordStyles.addTo(document);
    document
        .getProperties()
        .getCoreProperties()
        .getUnderlyingProperties()
        .setLanguageProperty(Optional.of(reader.code()));
  }

  @Override
  public void heading(int level, Text text) {
    if (document.getProperties().getCoreProperties().getTitle() == null) {
      document.getProperties().getCoreProperties().setTitle(Printable.of(text.value()));
    }
    XWPFParagraph paragraph = directed(document.createParagraph(), text.language());
    paragraph.setStyle(WordStyles.heading(level));
    lines(run(paragraph, text.language(), WordStyles.headingPoints(level)), text.value());
  }

  @Override
  public void paragraph(Text text) {
    XWPFParagraph paragraph = paragraphIn(text.language());
    lines(run(paragraph, text.language(), POINTS), text.value());
  }

  @Override
  public void note(Text text) {
    XWPFRun run = run(paragraphIn(text.language()), text.language(), SMALL_POINTS);
    run.setColor(GREY);
    lines(run, text.value());
  }

  @Override
  public void address(String url) {
    XWPFRun run = paragraphIn(LanguageTag.ENGLISH).createHyperlinkRun(url);
    run.setFontSize(SMALL_POINTS);
    run.setColor(GREY);
    run.setText(url);
  }

  @Override
  public void changed(LanguageTag language, WordDifference difference) {
    XWPFParagraph paragraph = paragraphIn(language);
    for (WordDifference.Run one : difference.runs()) {
      XWPFRun run = run(paragraph, language, POINTS);
      if (one.kind() == WordDifference.Kind.ADDED) {
        run.setUnderline(UnderlinePatterns.SINGLE);
      } else if (one.kind() == WordDifference.Kind.REMOVED) {
        run.setStrikeThrough(true);
        run.setColor(GREY);
      }
      lines(run, one.text() + " ");
    }
  }

  @Override
  public void table(List<Text> header, List<List<Text>> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, header.size());
    table.setWidth("100%");
    if (reader.rightToLeft()) {
      table.getCTTbl().getTblPr().addNewBidiVisual();
    }
    fill(table.getRow(0), header, true);
    table.getRow(0).setRepeatHeader(true);
    for (int row = 0; row < rows.size(); row++) {
      fill(table.getRow(row + 1), rows.get(row), false);
    }
    document.createParagraph();
  }

  @Override
  public void close() throws IOException {
    document.write(out);
    document.close();
  }

  private void fill(XWPFTableRow row, List<Text> cells, boolean header) {
    for (int column = 0; column < cells.size(); column++) {
      Text text = cells.get(column);
      XWPFTableCell cell = row.getCell(column);
      XWPFParagraph paragraph = directed(cell.getParagraphs().get(0), text.language());
      paragraph.setSpacingAfter(0);
      XWPFRun run = run(paragraph, text.language(), SMALL_POINTS);
      run.setBold(header);
      lines(run, text.value());
    }
  }

  private XWPFParagraph paragraphIn(LanguageTag language) {
    XWPFParagraph paragraph = directed(document.createParagraph(), language);
    paragraph.setSpacingAfter(120);
    return paragraph;
  }

  private static XWPFParagraph directed(XWPFParagraph paragraph, LanguageTag language) {
    if (language.rightToLeft()) {
      properties(paragraph).addNewBidi();
    }
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, LanguageTag language, int points) {
    XWPFRun run = paragraph.createRun();
    run.setFontSize(points);
    CTRPr properties = properties(run);
    properties.addNewSzCs().setVal(BigInteger.valueOf(2L * points));
    if (language.rightToLeft()) {
      properties.addNewRtl();
      properties.addNewLang().setBidi(language.code());
    } else {
      properties.addNewLang().setVal(language.code());
    }
    return run;
  }

  private static void lines(XWPFRun run, String text) {
    String[] lines = Printable.of(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }

  private static CTPPr properties(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }

  private static CTRPr properties(XWPFRun run) {
    return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
  }
}
