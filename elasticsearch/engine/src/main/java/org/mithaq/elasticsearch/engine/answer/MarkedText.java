package org.mithaq.elasticsearch.engine.answer;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.elasticsearch.engine.mapping.HighlightMarks;
import org.mithaq.search.Marked;

/** From highlighted fragments to runs of plain text. */
final class MarkedText {
  /** Stands between two pieces of a text. */
  private static final String GAP = " … ";

  private MarkedText() {}

  /** The fragments one after another; neighbouring runs of the same kind are one. */
  static List<Marked> of(List<String> fragments) {
    List<Marked> runs = new ArrayList<>();
    for (String fragment : fragments) {
      if (!runs.isEmpty()) {
        add(runs, GAP, false);
      }
      read(runs, fragment);
    }
    return runs;
  }

  private static void read(List<Marked> runs, String fragment) {
    boolean found = false;
    int from = 0;
    for (int i = 0; i < fragment.length(); i++) {
      char sign = fragment.charAt(i);
      if (sign == HighlightMarks.START || sign == HighlightMarks.END) {
        add(runs, fragment.substring(from, i), found);
        found = sign == HighlightMarks.START;
        from = i + 1;
      }
    }
    add(runs, fragment.substring(from), found);
  }

  private static void add(List<Marked> runs, String text, boolean found) {
    if (text.isEmpty()) {
      return;
    }
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).found() == found) {
      runs.set(last, new Marked(runs.get(last).text() + text, found));
    } else {
      runs.add(new Marked(text, found));
    }
  }
}
