package org.mithaq.intake.segmentation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mithaq.intake.Doubt;
import org.mithaq.intake.ProposedProvision;
import org.mithaq.intake.text.LawText;
import org.mithaq.intake.text.LawText.Line;

/** A node of the tree as a proposal: its heading and words, and how sure all that is. */
final class Proposing {
  private static final int LONGEST_HEADING = 160;
  private static final int VERY_LONG = 6000;

  private final LawText law;
  private final Layout layout;
  private final boolean headingsBelow;
  private final boolean ocr;

  /**
   * @param headingsBelow whether most articles of this text have a short line below their caption
   */
  Proposing(LawText law, Layout layout, boolean headingsBelow, boolean ocr) {
    this.law = law;
    this.layout = layout;
    this.headingsBelow = headingsBelow;
    this.ocr = ocr;
  }

  ProposedProvision of(Node node) {
    List<Line> lines = law.lines();
    Line first = lines.get(node.firstLine);
    int start = first.start();
    int ownEnd = node.endLine > node.firstLine ? lines.get(node.endLine - 1).end() : first.end();
    int body =
        node.caption == null ? start : start + Math.min(node.caption.end(), first.text().length());
    String heading = "";
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(node.doubts);
    if (node.caption == null) {
      heading = joined(node.firstLine, node.endLine);
      body = ownEnd;
    } else {
      Heading.Found found = new Heading(law, node, headingsBelow).find();
      heading = found.text();
      body = found.bodyFrom() < 0 ? body : found.bodyFrom();
      if (found.guessed()) {
        doubts.add(Doubt.HEADING_GUESSED);
      }
    }
    body = Math.min(blank(body, ownEnd), ownEnd);
    String text = law.text().substring(body, ownEnd).strip();
    List<ProposedProvision> children =
        node.article()
            ? new Parts(layout.language()).in(law.text().substring(body, ownEnd), body, page(start))
            : node.children.stream().map(this::of).toList();
    int end =
        children.isEmpty() || node.article() ? ownEnd : children.get(children.size() - 1).end();
    doubt(node, text, children, doubts);
    return new ProposedProvision(
        node.kind,
        node.caption == null ? "" : node.caption.printed(),
        node.caption == null ? "" : caption(node, first),
        heading,
        text,
        start,
        body,
        end,
        page(start),
        confidence(doubts),
        doubts,
        children);
  }

  private void doubt(Node node, String text, List<ProposedProvision> children, Set<Doubt> doubts) {
    if (text.isEmpty() && children.isEmpty()) {
      doubts.add(Doubt.EMPTY);
    }
    if (node.article() && text.length() > VERY_LONG) {
      doubts.add(Doubt.VERY_LONG);
    }
    if (ocr) {
      doubts.add(Doubt.OCR);
    }
  }

  private static String caption(Node node, Line first) {
    int end = Math.min(node.caption.end(), first.text().length());
    return first.text().substring(0, end).strip().replaceFirst("[\\s.:–—-]+$", "");
  }

  private int blank(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(law.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private String joined(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(joined.isEmpty() ? "" : " ").append(law.lines().get(i).text());
    }
    return joined.length() > 2 * LONGEST_HEADING
        ? joined.substring(0, 2 * LONGEST_HEADING)
        : joined.toString();
  }

  int page(int offset) {
    return law.pages().stream()
        .filter(page -> offset >= page.start() && offset < page.end())
        .findFirst()
        .map(page -> page.number())
        .orElse(1);
  }

  static double confidence(Set<Doubt> doubts) {
    double sure = 1 - doubts.stream().mapToDouble(Doubt::costs).sum();
    return Math.max(0.05, Math.round(sure * 100) / 100.0);
  }
}
