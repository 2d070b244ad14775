package org.mithaq.intake.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** A line with Arabic in it, from the places of its letters on the page. */
public final class PlacedLetters {
  /** A gap wider than this part of the letter's size parts two words. */
  private static final double GAP = 0.17;

  private PlacedLetters() {}

  /** Whether there is an Arabic letter among them. */
  public static boolean hasArabic(List<TextPosition> line) {
    return line.stream().anyMatch(p -> VisualOrder.hasArabic(p.getUnicode()));
  }

  /** The line as it is read. */
  public static String read(List<TextPosition> line) {
    List<TextPosition> placed = new ArrayList<>(line);
    placed.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    List<String> units = new ArrayList<>();
    TextPosition before = null;
    for (TextPosition one : placed) {
      if (before != null) {
        double gap = one.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        if (gap > GAP * Math.max(one.getFontSizeInPt(), 1)
            && !units.get(units.size() - 1).isBlank()) {
          units.add(" ");
        }
      }
      if (one.getUnicode() != null && !one.getUnicode().isEmpty()) {
        units.add(PresentationForms.plain(one.getUnicode()));
        before = one;
      }
    }
    return VisualOrder.logical(units);
  }
}
