package org.mithaq.papers;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The heading styles that Word knows by name ({@code heading 1} and so on): with them a document
 * has a table of contents, a navigation pane and headings for screen readers.
 */
final class WordStyles {
  private static final int[] POINTS = {18, 15, 13, 12, 11, 11};

  private WordStyles() {}

  static String heading(int level) {
    return "Heading" + level;
  }

  static int headingPoints(int level) {
    return POINTS[level - 1];
  }

  static void addTo(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    for (int level = 1; level <= POINTS.length; level++) {
      styles.addStyle(new XWPFStyle(style(level)));
    }
  }

  private static CTStyle style(int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(heading(level));
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal("heading " + level);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(240));
    paragraph.getSpacing().setAfter(BigInteger.valueOf(80));
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    CTRPr run = style.addNewRPr();
    run.addNewB();
    run.addNewBCs();
    run.addNewSz().setVal(BigInteger.valueOf(2L * headingPoints(level)));
    run.addNewSzCs().setVal(BigInteger.valueOf(2L * headingPoints(level)));
    return style;
  }
}
