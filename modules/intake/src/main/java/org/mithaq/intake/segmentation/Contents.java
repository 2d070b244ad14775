package org.mithaq.intake.segmentation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.intake.text.LawText.Line;
import org.mithaq.kernel.Folding;
import org.mithaq.legislation.ProvisionKind;

/**
 * A printed table of contents: divisions one after another without an article between them, which
 * all come again later, with the numbers of pages behind them or under a title that says what it
 * is. Leaders of dots are not always left when a file is read, and an entry may go over lines.
 */
final class Contents {
  private static final Pattern PAGE = Pattern.compile("(?:^|[\\s.…)])\\d{1,4}\\s*$");
  private static final Pattern DOTS = Pattern.compile("(?:\\. ?){6,}\\s*\\d{1,4}");
  private static final int FEWEST = 3;
  private static final int LINES_OF_ENTRY = 8;
  private static final int LONGEST_LINE = 300;
  private static final int TITLE_ABOVE = 2;

  private final List<Line> lines;
  private final List<Caption> captions;
  private final Pattern title;

  private Contents(List<Line> lines, List<Caption> captions, Pattern title) {
    this.lines = lines;
    this.captions = captions;
    this.title = title;
  }

  /**
   * The lines of tables of contents.
   *
   * @param leaders lines that end in dots and a page, and so are some already
   */
  static Set<Integer> in(
      List<Line> lines, List<Caption> captions, Layout layout, Set<Integer> leaders) {
    Contents contents = new Contents(lines, captions, layout.pattern("contents"));
    Set<Integer> found = contents.find();
    contents.between(leaders, found);
    return found;
  }

  /** Entries among those with leaders whose own were lost, or run on into the next line. */
  private void between(Set<Integer> leaders, Set<Integer> found) {
    for (int i = 0; i < captions.size(); i++) {
      Caption one = captions.get(i);
      int line = one.line();
      String text = lines.get(line).text();
      boolean among = leaders.contains(line - 1) || leaders.contains(line + 1);
      boolean paged = PAGE.matcher(text).find() || DOTS.matcher(text).find();
      if (among && paged && division(one) && comesAgain(i, i + 1)) {
        found.add(line);
      }
    }
  }

  private Set<Integer> find() {
    Set<Integer> contents = new HashSet<>();
    int from = 0;
    for (int i = 1; i <= captions.size(); i++) {
      if (i == captions.size() || !goesOn(i) || beginsAnew(from, i)) {
        if (i - from >= FEWEST && comesAgain(from, i)) {
          add(from, i, contents);
        }
        from = i;
      }
    }
    return contents;
  }

  /** The first division once more: there the law begins, however near. */
  private boolean beginsAnew(int from, int i) {
    return name(captions.get(from)).equals(name(captions.get(i)));
  }

  private boolean goesOn(int i) {
    Caption before = captions.get(i - 1);
    Caption one = captions.get(i);
    boolean near = one.line() - before.line() <= LINES_OF_ENTRY;
    return near && division(before) && division(one) && shortLines(before.line(), one.line());
  }

  private boolean shortLines(int from, int to) {
    return lines.subList(from, to).stream().allMatch(line -> line.text().length() < LONGEST_LINE);
  }

  private static boolean division(Caption caption) {
    return caption.level().kind() != ProvisionKind.ARTICLE;
  }

  private boolean comesAgain(int from, int to) {
    Set<String> later = new HashSet<>();
    captions.subList(to, captions.size()).forEach(one -> later.add(name(one)));
    long again =
        captions.subList(from, to).stream().filter(one -> later.contains(name(one))).count();
    return again * 2 > to - from;
  }

  private static String name(Caption caption) {
    return caption.level().rank() + " " + caption.number();
  }

  private void add(int from, int to, Set<Integer> contents) {
    int numbered = 0;
    for (int i = from; i < to; i++) {
      int next = i + 1 < to ? captions.get(i + 1).line() : end(captions.get(i).line()) + 1;
      numbered += PAGE.matcher(lines.get(next - 1).text()).find() ? 1 : 0;
    }
    int first = captions.get(from).line();
    int head = head(first);
    if (numbered * 2 >= to - from || head < first) {
      int last = end(captions.get(to - 1).line());
      for (int line = head; line <= last; line++) {
        contents.add(line);
      }
    }
  }

  /** The last line of the last entry: the one with its page, when there is one near. */
  private int end(int line) {
    for (int i = line; i < Math.min(lines.size(), line + LINES_OF_ENTRY / 2); i++) {
      if (PAGE.matcher(lines.get(i).text()).find()) {
        return i;
      }
    }
    return line;
  }

  /** The line that says that it is one, just above; letters may be set apart. */
  private int head(int first) {
    for (int i = first - 1; i >= Math.max(0, first - TITLE_ABOVE); i--) {
      String folded = Folding.fold(lines.get(i).text()).strip();
      String close = folded.replace(" ", "");
      if (title.matcher(folded).matches() || title.matcher(close).matches()) {
        return i;
      }
    }
    return first;
  }
}
