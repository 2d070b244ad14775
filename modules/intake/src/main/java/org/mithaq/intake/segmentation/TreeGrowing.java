package org.mithaq.intake.segmentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.mithaq.intake.LeftOut;
import org.mithaq.intake.text.LawText.Line;
import org.mithaq.kernel.Folding;
import org.mithaq.legislation.ProvisionKind;

/** Puts captions into each other by their ranks and cuts off what is signature or another law. */
final class TreeGrowing {
  private static final int RANK_OF_LAW = 0;
  private static final int TITLE_LINES = 6;
  private static final int SHORT = 110;

  private final List<Line> lines;
  private final Layout layout;
  private final Captions captions;
  private final Series series;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Node> roots = new ArrayList<>();
  private final Deque<Node> open = new ArrayDeque<>();

  TreeGrowing(List<Line> lines, Layout layout, Captions captions, Series series) {
    this.lines = lines;
    this.layout = layout;
    this.captions = captions;
    this.series = series;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  List<Node> grow() {
    List<Caption> all = series.captions();
    int end = endOfLaw();
    for (int i = 0; i < all.size(); i++) {
      Caption caption = all.get(i);
      int next = i + 1 < all.size() ? all.get(i + 1).line() : end;
      int law = startOfAnotherLaw(all, i);
      if (law >= 0) {
        annexed(law, caption.line());
      }
      Node node = node(caption, next);
      node.doubts.addAll(series.doubts().getOrDefault(caption, Set.of()));
      int ahead = startOfAnotherLaw(all, i + 1);
      if (ahead >= 0) {
        node.endLine = Math.min(node.endLine, ahead);
      }
      boolean last = i + 1 == all.size() || ahead >= 0 || !goesOnWithin(all.get(i + 1));
      if (last && (node.article() || node.kind == ProvisionKind.SCHEDULE)) {
        cutSignature(node);
      }
      place(node);
    }
    return roots;
  }

  private static boolean goesOnWithin(Caption next) {
    return next.level().kind() != ProvisionKind.SCHEDULE;
  }

  private Node node(Caption caption, int next) {
    return new Node(caption.level().kind(), caption.level().rank(), caption, caption.line(), next);
  }

  private void place(Node node) {
    while (!open.isEmpty() && open.peek().rank >= node.rank) {
      open.pop();
    }
    if (open.isEmpty()) {
      roots.add(node);
    } else {
      open.peek().children.add(node);
    }
    if (!node.article()) {
      open.push(node);
    }
  }

  private void annexed(int from, int firstCaption) {
    open.clear();
    place(new Node(ProvisionKind.ANNEXED_LAW, RANK_OF_LAW, null, from, firstCaption));
  }

  /**
   * Where the law begins whose first division is the caption at that place, or -1: the series of
   * articles begins again at one, outside an annex, and this is the first caption behind the old
   * series.
   */
  private int startOfAnotherLaw(List<Caption> all, int at) {
    int restart = -1;
    for (int i = at; i < all.size() && i - at <= 4; i++) {
      if (all.get(i).level().kind() == ProvisionKind.ARTICLE) {
        restart = series.restarts().contains(all.get(i)) ? i : -1;
        break;
      }
    }
    if (restart < 0 || at == 0 || all.get(at - 1).level().kind() != ProvisionKind.ARTICLE) {
      return -1;
    }
    boolean annex =
        all.subList(at, restart + 1).stream()
            .anyMatch(c -> c.level().kind() == ProvisionKind.SCHEDULE);
    return annex || inAnnex(all, at) ? -1 : title(all.get(at - 1).line() + 1, all.get(at).line());
  }

  private static boolean inAnnex(List<Caption> all, int at) {
    return all.subList(0, at).stream().anyMatch(c -> c.level().kind() == ProvisionKind.SCHEDULE);
  }

  /** The short lines right above the first caption, up to a signature or a sentence. */
  private int title(int from, int caption) {
    int start = caption;
    while (start > from && caption - start < TITLE_LINES && titleLine(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean titleLine(int line) {
    String text = lines.get(line).text();
    String folded = Folding.fold(text).strip();
    return text.length() < 200
        && !text.strip().matches("(?s).*[.;:؛]$")
        && !layout.pattern("signature").matcher(folded).lookingAt()
        && !layout.pattern("office").matcher(folded).lookingAt()
        && !folded.matches(".*\\d{1,2}/\\d{1,2}/\\d{4}.*");
  }

  private int endOfLaw() {
    int end = lines.size();
    while (end > 0
        && lines.get(end - 1).paragraph().kind()
            == org.mithaq.intake.extraction.Paragraph.Kind.NOTE) {
      end--;
    }
    if (end < lines.size()) {
      leave(LeftOut.Reason.NOTE, end, lines.size());
    }
    return end;
  }

  /** From place and date, and the names above them, to the end. */
  private void cutSignature(Node node) {
    int own = node.firstLine + (node.caption.alone() ? 2 : 1);
    int first = own;
    while (first < node.endLine && !starts("signature", first)) {
      first++;
    }
    int at = first;
    while (at > own && nameLine(at - 1)) {
      at--;
    }
    if (first >= node.endLine) {
      at = namesBelow(own, at, node.endLine);
    }
    if (at < node.endLine) {
      leave(LeftOut.Reason.SIGNATURE, at, node.endLine);
      node.endLine = at;
    }
  }

  /** Without place and date, an office among the last short lines tells, with a name above it. */
  private int namesBelow(int own, int from, int end) {
    int office = from;
    while (office < end && !starts("office", office)) {
      office++;
    }
    int at = office;
    while (office < end && at > own && nameLine(at - 1) && office - at < 2) {
      at--;
    }
    return at;
  }

  private boolean starts(String key, int line) {
    String folded = Folding.fold(lines.get(line).text()).strip();
    return layout.pattern(key).matcher(folded).lookingAt()
        && (key.equals("signature") || folded.length() < SHORT);
  }

  private boolean nameLine(int line) {
    String text = lines.get(line).text().strip();
    return text.length() < 70
        && !text.matches("(?s).*[.;:؛,،]$")
        && !text.matches("^[\\d(\\-•–§].*");
  }

  void leave(LeftOut.Reason reason, int from, int to) {
    if (from < to) {
      leftOut.add(new LeftOut(reason, lines.get(from).start(), lines.get(to - 1).end()));
    }
  }
}
