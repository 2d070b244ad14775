package org.mithaq.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands where in a document, glyph by glyph, without anybody putting it in order. */
final class Glyphs extends PDFTextStripper {
  private final List<Glyph> glyphs = new ArrayList<>();

  /** A glyph, by the distance of its left edge from the left of the page. */
  record Glyph(double x, double y, String character) {}

  static List<Glyph> of(PDDocument pdf) throws IOException {
    Glyphs found = new Glyphs();
    found.getText(pdf);
    return found.glyphs;
  }

  /** The first line as the eye finds it from left to right. */
  static String fromTheLeft(List<Glyph> glyphs) {
    double top = glyphs.stream().mapToDouble(Glyph::y).min().orElseThrow();
    return glyphs.stream()
        .filter(glyph -> glyph.y() == top)
        .sorted(Comparator.comparingDouble(Glyph::x))
        .map(Glyph::character)
        .collect(Collectors.joining())
        .strip();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    glyphs.add(new Glyph(text.getXDirAdj(), text.getYDirAdj(), text.getUnicode()));
  }
}
