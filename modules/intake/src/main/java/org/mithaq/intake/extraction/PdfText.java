package org.mithaq.intake.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.mithaq.intake.arabic.PlacedLetters;

/**
 * The lines of a PDF page. Lines with Arabic are put together from the places of their letters: the
 * order in which a file draws them, and a word at a time, is not the order in which they are read.
 */
final class PdfText extends PDFTextStripper {
  private final List<Paragraph> lines = new ArrayList<>();
  private final List<TextPosition> line = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private final Deadline deadline;

  PdfText(Deadline deadline) throws IOException {
    this.deadline = deadline;
    setSuppressDuplicateOverlappingText(true);
    setAddMoreFormatting(false);
  }

  List<Paragraph> lines() {
    return lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    plain.append(text);
    line.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    plain.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writeParagraphSeparator() {
    flush();
  }

  @Override
  protected void writePageEnd() {
    flush();
    deadline.check(lines.size());
  }

  private void flush() {
    String text = PlacedLetters.hasArabic(line) ? PlacedLetters.read(line) : plain.toString();
    if (!text.isBlank()) {
      boolean bold =
          line.stream()
              .allMatch(
                  p ->
                      p.getFont().getName() != null
                          && p.getFont().getName().matches("(?i).*(bold|heavy|black).*"));
      lines.add(new Paragraph(Paragraph.Kind.LINE, text, getCurrentPageNo(), bold));
    }
    plain.setLength(0);
    line.clear();
  }
}
