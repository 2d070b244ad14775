package org.mithaq.intake.segmentation;

import java.util.List;
import java.util.Set;
import org.mithaq.intake.text.LawText.Line;
import org.mithaq.kernel.Folding;

/**
 * What stands before the first caption: title, then preamble.
 *
 * @param title first line of the title, and the end
 * @param preamble first line of it; the end where there is none
 * @param end line of the first caption
 */
public record Front(int title, int preamble, int end) {
  static Front of(List<Line> lines, Layout layout, Set<Integer> contents, int end) {
    int last = -1;
    for (int line : contents) {
      last = line < end ? Math.max(last, line) : last;
    }
    int begin = last + 1;
    for (int i = begin; i < end; i++) {
      String folded = Folding.fold(lines.get(i).text()).strip();
      if (layout.pattern("preamble").matcher(folded).lookingAt()
          && (i > 0 || folded.length() > 60)) {
        return new Front(begin, i, end);
      }
    }
    return new Front(begin, end, end);
  }
}
