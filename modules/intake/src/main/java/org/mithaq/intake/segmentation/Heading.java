package org.mithaq.intake.segmentation;

import java.util.List;
import org.mithaq.intake.text.LawText;
import org.mithaq.intake.text.LawText.Line;

/** The heading of a provision: behind its caption, or in the line below. */
final class Heading {
  private static final int LONGEST = 160;

  private final LawText law;
  private final Node node;
  private final boolean below;

  Heading(LawText law, Node node, boolean below) {
    this.law = law;
    this.node = node;
    this.below = below;
  }

  /**
   * What was found.
   *
   * @param bodyFrom where the words of the provision begin, -1: right behind the caption
   */
  record Found(String text, int bodyFrom, boolean guessed) {}

  private static final Found NONE = new Found("", -1, false);

  Found find() {
    List<Line> lines = law.lines();
    Line first = lines.get(node.firstLine);
    String rest =
        first.text().substring(Math.min(node.caption.end(), first.text().length())).strip();
    int own = node.endLine - node.firstLine - 1;
    if (!rest.isEmpty()) {
      return node.article() ? inline(first, rest, own) : new Found(bare(rest), first.end(), false);
    }
    if (own < 1) {
      return NONE;
    }
    return node.article() ? belowArticle(own) : belowDivision(own);
  }

  /** Behind an article's caption stands a heading only if the article's words come after it. */
  private Found inline(Line first, String rest, int own) {
    boolean bracketed = rest.matches("[(][^()]{2,150}[)]\\s*[:.–-]*");
    boolean open = !rest.matches("(?s).*[.;:,؛،]$");
    boolean strong = first.paragraph().strong() && rest.length() < LONGEST;
    boolean heading =
        rest.length() < 120 && own > 0 && !rest.contains(": ") && (open || bracketed || strong);
    return heading ? new Found(bare(rest), first.end(), !strong) : NONE;
  }

  private Found belowArticle(int own) {
    Line next = law.lines().get(node.firstLine + 1);
    boolean strong = next.paragraph().strong() && !allStrong();
    if (own > 1 && candidate(next.text()) && (strong || below)) {
      return new Found(bare(next.text()), next.end(), !strong);
    }
    return NONE;
  }

  /** Whether all of the article is bold, so that bold says nothing. */
  private boolean allStrong() {
    return law.lines().subList(node.firstLine + 1, node.endLine).stream()
        .allMatch(line -> line.paragraph().strong());
  }

  private Found belowDivision(int own) {
    Line next = law.lines().get(node.firstLine + 1);
    if (next.text().length() > LONGEST || next.text().strip().matches("(?s).*[.;:؛]$") && own > 1) {
      return NONE;
    }
    String text = next.text();
    int end = next.end();
    for (int i = node.firstLine + 2; i < node.endLine && i < node.firstLine + 4; i++) {
      Line more = law.lines().get(i);
      if (!candidate(more.text())) {
        break;
      }
      text += " " + more.text();
      end = more.end();
    }
    return new Found(bare(text), end, false);
  }

  static boolean candidate(String line) {
    String text = line.strip();
    return text.length() < 100
        && !text.matches("(?s).*[.;:,؛،]$")
        && !text.matches("^[-•–(\\d§].*");
  }

  private static String bare(String text) {
    String bare = text.strip().replaceFirst("^[\\s.:–—-]+", "").replaceFirst("[\\s:–—-]+$", "");
    return bare.matches("[(][^()]*[)]\\.?")
        ? bare.replaceAll("[()]", "").replaceFirst("\\.$", "").strip()
        : bare;
  }
}
