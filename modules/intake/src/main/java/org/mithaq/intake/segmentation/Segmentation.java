package org.mithaq.intake.segmentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.intake.Doubt;
import org.mithaq.intake.LeftOut;
import org.mithaq.intake.ProposedProvision;
import org.mithaq.intake.text.LawText;
import org.mithaq.legislation.ProvisionKind;

/**
 * A text taken apart.
 *
 * @param provisions in their tree
 * @param leftOut the rest
 * @param titleFrom where the title begins in the text
 * @param titleTo where it ends
 */
public record Segmentation(
    List<ProposedProvision> provisions, List<LeftOut> leftOut, int titleFrom, int titleTo) {
  private static final double MOST = 0.6;

  /** Takes a text apart. */
  public static Segmentation of(LawText law, Layout layout, String iso3, boolean ocr) {
    Captions captions = Captions.of(law.lines(), layout, iso3);
    Series series = Series.of(captions.captions());
    TreeGrowing growing = new TreeGrowing(law.lines(), layout, captions, series);
    List<Node> roots = growing.grow();
    int first = roots.isEmpty() ? law.lines().size() : roots.get(0).firstLine;
    Front front = Front.of(law.lines(), layout, captions.contents(), first);
    Proposing proposing = new Proposing(law, layout, headingsBelow(law, series), ocr);
    List<ProposedProvision> provisions = new ArrayList<>();
    if (front.preamble() < front.end()) {
      provisions.add(preamble(law, front, proposing));
    }
    roots.forEach(root -> provisions.add(proposing.of(root)));
    if (front.title() < front.preamble()) {
      boolean title = front.preamble() < front.end() || front.preamble() - front.title() <= 4;
      growing.leave(
          title ? LeftOut.Reason.TITLE : LeftOut.Reason.OTHER, front.title(), front.preamble());
    }
    leaveContents(growing, captions.contents());
    List<LeftOut> leftOut = new ArrayList<>(growing.leftOut());
    leftOut.sort(Comparator.comparingInt(LeftOut::start));
    int from = front.title() < law.lines().size() ? law.lines().get(front.title()).start() : 0;
    int to =
        front.preamble() > 0 && front.preamble() > front.title()
            ? law.lines().get(front.preamble() - 1).end()
            : from;
    return new Segmentation(List.copyOf(provisions), List.copyOf(leftOut), from, to);
  }

  private static ProposedProvision preamble(LawText law, Front front, Proposing proposing) {
    int start = law.lines().get(front.preamble()).start();
    int end = law.lines().get(front.end() - 1).end();
    Set<Doubt> none = EnumSet.noneOf(Doubt.class);
    return new ProposedProvision(
        ProvisionKind.PREAMBLE,
        "",
        "",
        "",
        law.text().substring(start, end).strip(),
        start,
        start,
        end,
        proposing.page(start),
        0.8,
        none,
        List.of());
  }

  private static void leaveContents(TreeGrowing growing, Set<Integer> contents) {
    int from = -1;
    int last = -2;
    for (int line : new TreeSet<>(contents)) {
      if (line != last + 1) {
        if (from >= 0) {
          growing.leave(LeftOut.Reason.CONTENTS, from, last + 1);
        }
        from = line;
      }
      last = line;
    }
    if (from >= 0) {
      growing.leave(LeftOut.Reason.CONTENTS, from, last + 1);
    }
  }

  private static boolean headingsBelow(LawText law, Series series) {
    int alone = 0;
    int with = 0;
    for (Caption caption : series.captions()) {
      int next = caption.line() + 1;
      if (caption.level().kind() == ProvisionKind.ARTICLE
          && caption.alone()
          && next + 1 < law.lines().size()) {
        alone++;
        with += Heading.candidate(law.lines().get(next).text()) ? 1 : 0;
      }
    }
    return alone >= 3 && with > alone * MOST;
  }
}
