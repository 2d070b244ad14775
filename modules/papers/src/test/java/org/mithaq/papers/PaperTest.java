package org.mithaq.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;

class PaperTest {
  private static final Text ARABIC = new Text(LanguageTag.ARABIC, "يعاقب بالحبس\nكل من أخفى");
  private static final Text ENGLISH = new Text(LanguageTag.ENGLISH, "Whoever hides it");

  @Test
  void eachPieceIsSetInTheDirectionOfItsLanguage() throws IOException {
    XWPFDocument word =
        written(
            paper -> {
              paper.heading(1, ENGLISH);
              paper.paragraph(ARABIC);
            });

    XWPFParagraph english = word.getParagraphs().get(0);
    XWPFParagraph arabic = word.getParagraphs().get(1);
    assertThat(english.getText()).isEqualTo("Whoever hides it");
    assertThat(english.getCTP().getPPr().isSetBidi()).isFalse();
    assertThat(english.getStyle()).isEqualTo("Heading1");
    assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    assertThat(arabic.getText()).isEqualTo("يعاقب بالحبس\nكل من أخفى");
    assertThat(arabic.getCTP().getPPr().isSetBidi()).isTrue();
    assertThat(arabic.getRuns().get(0).getCTR().getRPr().sizeOfRtlArray()).isOne();
  }

  @Test
  void wordsThatWereAddedAndTakenOutAreMarkedWithoutColourAlone() throws IOException {
    XWPFDocument word =
        written(
            paper ->
                paper.changed(
                    LanguageTag.ENGLISH,
                    WordDifference.between("Whoever hides", "Whoever conceals")));

    var runs = word.getParagraphs().get(0).getRuns();
    assertThat(runs.get(1).isStrikeThrough()).isTrue();
    assertThat(runs.get(2).getUnderline().name()).isEqualTo("SINGLE");
  }

  @Test
  void aTableOfAnArabicPaperRunsFromTheRight() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Paper paper = Paper.docx(file, LanguageTag.ARABIC)) {
      paper.table(List.of(ARABIC, ENGLISH), List.of(List.of(ENGLISH, ARABIC)));
    }
    XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));

    assertThat(word.getTables().get(0).getCTTbl().getTblPr().isSetBidiVisual()).isTrue();
    assertThat(word.getTables().get(0).getRow(1).getCell(0).getText())
        .isEqualTo("Whoever hides it");
  }

  @Test
  void whatXmlCannotCarryIsLeftOut() throws IOException {
    XWPFDocument word =
        written(paper -> paper.note(new Text(LanguageTag.ENGLISH, "a\u0000b\u001b <i>&")));

    assertThat(word.getParagraphs().get(0).getText()).isEqualTo("ab <i>&");
  }

  private static XWPFDocument written(Writing writing) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Paper paper = Paper.docx(file, LanguageTag.ENGLISH)) {
      writing.on(paper);
    }
    return new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));
  }

  private interface Writing {
    void on(Paper paper);
  }
}
