package org.mithaq.intake.segmentation;

import java.util.List;
import org.mithaq.intake.text.LawText.Line;

/**
 * Which paragraphs begin inside quotation marks that are closed again: the new wording that an
 * amending law gives to another. A mark that nothing closes opens nothing.
 */
final class Quotations {
  private static final int FARTHEST = 300;
  private static final String OPEN = "«“„";
  private static final String CLOSE = "»”";

  private Quotations() {}

  static boolean[] in(List<Line> lines) {
    boolean[] quoted = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (quoted[i]) {
        continue;
      }
      int depth = balance(lines.get(i).text());
      boolean begins = beginsOpen(lines.get(i).text());
      if (depth <= 0) {
        quoted[i] = begins;
        continue;
      }
      int end = closes(lines, i, depth);
      if (end > i) {
        quoted[i] = begins;
        for (int in = i + 1; in <= end; in++) {
          quoted[in] = true;
        }
      }
    }
    return quoted;
  }

  /** Whether that paragraph is from its first to its last character, or further, a quotation. */
  static boolean quotes(String text) {
    String line = text.strip();
    boolean begins = !line.isEmpty() && (OPEN + "\"").indexOf(line.charAt(0)) >= 0;
    return begins && (balance(line) > 0 || line.matches("(?s).*[»”\"][.;؛,،]?"));
  }

  private static int closes(List<Line> lines, int from, int open) {
    int depth = open;
    for (int i = from + 1; i < Math.min(lines.size(), from + FARTHEST); i++) {
      depth += balance(lines.get(i).text());
      if (depth <= 0) {
        return i;
      }
    }
    return from;
  }

  private static boolean beginsOpen(String text) {
    String line = text.strip();
    return !line.isEmpty() && (OPEN + "\"").indexOf(line.charAt(0)) >= 0;
  }

  /**
   * Marks opened less marks closed; straight marks open at the start of a line and close at its
   * end.
   */
  private static int balance(String text) {
    int depth = 0;
    for (char c : text.toCharArray()) {
      depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
    }
    String line = text.strip();
    boolean odd = line.chars().filter(c -> c == '"').count() % 2 == 1;
    if (odd && line.startsWith("\"")) {
      depth++;
    } else if (odd && line.matches("(?s).*\"[.;؛,،:]?")) {
      depth--;
    }
    return depth;
  }
}
