package org.mithaq.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Gives the pieces of a tagged PDF that run from right to left the words that are read out,
 * searched and copied (ISO 32000-1, 14.9.4). FOP draws such a line as the eye sees it, from its
 * left end, and whoever reads the glyphs in the order of drawing would read it backwards.
 */
final class ReadOut {
  private ReadOut() {}

  /**
   * @param words of each heading and paragraph in order; empty where the glyphs say it already
   */
  static void write(ByteArrayOutputStream pdf, List<String> words, OutputStream out)
      throws IOException {
    if (words.stream().allMatch(String::isEmpty)) {
      pdf.writeTo(out);
      return;
    }
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      Deque<String> left = new ArrayDeque<>(words);
      give(document.getDocumentCatalog().getStructureTreeRoot(), left);
      if (!left.isEmpty()) {
        throw new IOException("The paper has fewer tags than pieces: " + left.size());
      }
      document.save(out);
    }
  }

  private static void give(PDStructureNode node, Deque<String> words) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().matches("H\\d|P")) {
          if (words.isEmpty()) {
            throw new IOException("The paper has more tags than pieces");
          }
          String own = words.poll();
          if (!own.isEmpty()) {
            element.setActualText(own);
          }
        } else {
          give(element, words);
        }
      }
    }
  }
}
