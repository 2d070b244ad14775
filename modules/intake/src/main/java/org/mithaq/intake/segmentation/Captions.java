package org.mithaq.intake.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.intake.extraction.Paragraph;
import org.mithaq.intake.text.LawText.Line;
import org.mithaq.kernel.Folding;
import org.mithaq.legislation.ProvisionKind;

/**
 * The captions of a text: found, without those of its table of contents, in quotations and in the
 * middle of sentences; of the unit that the law has.
 *
 * @param captions in the order of the text
 * @param contents lines that are a table of contents
 */
record Captions(List<Caption> captions, Set<Integer> contents) {
  private static final Pattern LEADER =
      Pattern.compile("(?:\\. ?){4,}\\s*(?:page )?\\d{0,4}\\.?\\s*$");
  private static final int FEW = 2;
  private static final int CLUSTER = 5;

  static Captions of(List<Line> lines, Layout layout, String iso3) {
    CaptionReader reader = new CaptionReader(layout);
    Set<Integer> contents = new HashSet<>();
    boolean[] quoted = Quotations.in(lines);
    List<Caption> found = new ArrayList<>();
    List<Caption> instead = new ArrayList<>();
    List<Caption> bare = new ArrayList<>();
    List<Caption> inQuotes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (LEADER.matcher(line.text()).find()) {
        contents.add(i);
      } else if (quoted[i]) {
        reader.read(line.text(), i).ifPresent(inQuotes::add);
      } else if (mayAnnounce(lines, i, layout)) {
        reader.read(line.text(), i).ifPresent(found::add);
        reader.instead(line.text(), i).ifPresent(instead::add);
        reader.bare(line.text(), i).ifPresent(bare::add);
      }
    }
    List<Caption> chosen = unit(found, instead, bare, iso3);
    fillGaps(chosen, inQuotes);
    Set<Integer> clustered = clusters(chosen);
    clustered.addAll(Contents.in(lines, chosen, layout, contents));
    contents.addAll(clustered);
    chosen.removeIf(caption -> clustered.contains(caption.line()));
    return new Captions(chosen, contents);
  }

  /** Articles where there are any; else what stands in for them; else bare numbers that go up. */
  private static List<Caption> unit(
      List<Caption> found, List<Caption> instead, List<Caption> bare, String iso3) {
    List<Caption> chosen = new ArrayList<>(found);
    boolean articles =
        found.stream().filter(c -> c.level().kind() == ProvisionKind.ARTICLE).count() >= FEW
            || found.stream().anyMatch(c -> c.level().kind() == ProvisionKind.ARTICLE)
                && instead.size() < 3;
    boolean fasl = iso3.equals("TUN") || iso3.equals("MAR");
    if (articles && !fasl) {
      return chosen;
    }
    if (instead.size() >= FEW || fasl && !articles && !instead.isEmpty()) {
      Set<Integer> lines = new HashSet<>();
      instead.forEach(c -> lines.add(c.line()));
      chosen.removeIf(c -> lines.contains(c.line()));
      chosen.addAll(instead);
    } else if (!articles) {
      chosen.addAll(rising(bare));
    }
    chosen.sort(java.util.Comparator.comparingInt(Caption::line));
    return chosen;
  }

  /** The longest way up from one, so that numbered points between are not taken for sections. */
  private static List<Caption> rising(List<Caption> bare) {
    List<Caption> way = new ArrayList<>();
    Order last = new Order(0, "");
    for (Caption one : bare) {
      if (one.order().follows(last)) {
        way.add(one);
        last = one.order();
      }
    }
    return way.size() >= 3 ? way : List.of();
  }

  /**
   * A text that shows amendments in quotation marks has its own articles in them too: those whose
   * numbers are missing among the others, and stand where they are missing.
   */
  private static void fillGaps(List<Caption> chosen, List<Caption> inQuotes) {
    for (Caption one : inQuotes) {
      Caption before = null;
      Caption after = null;
      for (Caption other : chosen) {
        if (other.level().kind() == ProvisionKind.ARTICLE) {
          before = other.line() < one.line() ? other : before;
          after = after == null && other.line() > one.line() ? other : after;
        }
      }
      boolean gap =
          one.level().kind() == ProvisionKind.ARTICLE
              && before != null
              && after != null
              && one.order().follows(before.order())
              && !after.order().follows(before.order())
              && after.order().main() >= one.order().main();
      if (gap) {
        chosen.add(one);
        chosen.sort(java.util.Comparator.comparingInt(Caption::line));
      }
    }
  }

  /** Captions in a row with nothing between them that come again later: a list of contents. */
  private static Set<Integer> clusters(List<Caption> captions) {
    Set<Integer> lines = new HashSet<>();
    int from = 0;
    for (int i = 1; i <= captions.size(); i++) {
      boolean next =
          i < captions.size() && captions.get(i).line() == captions.get(i - 1).line() + 1;
      if (!next) {
        if (i - from >= CLUSTER && comeAgain(captions, from, i)) {
          captions.subList(from, i).forEach(caption -> lines.add(caption.line()));
        }
        from = i;
      }
    }
    return lines;
  }

  private static boolean comeAgain(List<Caption> captions, int from, int to) {
    Set<String> later = new HashSet<>();
    captions.subList(to, captions.size()).forEach(c -> later.add(c.level().rank() + c.number()));
    return captions.subList(from, to).stream()
            .filter(c -> later.contains(c.level().rank() + c.number()))
            .count()
        > (to - from) / 2;
  }

  private static boolean mayAnnounce(List<Line> lines, int i, Layout layout) {
    Paragraph.Kind kind = lines.get(i).paragraph().kind();
    boolean newWording = i + 1 < lines.size() && Quotations.quotes(lines.get(i + 1).text());
    return kind != Paragraph.Kind.NOTE
        && kind != Paragraph.Kind.ROW
        && !newWording
        && !goesOn(lines, i, layout);
  }

  /** Whether the line before ends so that this one must go on with it. */
  private static boolean goesOn(List<Line> lines, int i, Layout layout) {
    if (i == 0) {
      return false;
    }
    String before = Folding.fold(lines.get(i - 1).text()).strip();
    String tail = before.substring(Math.max(0, before.length() - 30));
    Optional<Line> previous = Optional.of(lines.get(i - 1));
    boolean comma = tail.endsWith(",") && previous.get().paragraph().kind() == Paragraph.Kind.LINE;
    return comma
        || Pattern.compile("(?<![\\p{L}\\d,])(?:" + layout.pattern("before").pattern() + ")$")
                .matcher(tail)
                .find()
            && !tail.endsWith(",");
  }
}
