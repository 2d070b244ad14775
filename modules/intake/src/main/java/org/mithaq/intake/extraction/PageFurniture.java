package org.mithaq.intake.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.Folding;

/**
 * Running heads, feet and page numbers: lines at the edge of pages that come again with nothing but
 * other numbers, and numbers that stand alone there.
 *
 * @param kept the other lines
 * @param dropped how many
 */
record PageFurniture(List<Paragraph> kept, int dropped) {
  private static final int EDGE = 3;

  static PageFurniture of(List<Paragraph> lines, int pages) {
    List<List<Integer>> byPage = new ArrayList<>();
    for (int i = 0; i <= pages; i++) {
      byPage.add(new ArrayList<>());
    }
    for (int i = 0; i < lines.size(); i++) {
      byPage.get(lines.get(i).page()).add(i);
    }
    Map<String, Integer> pagesWith = new HashMap<>();
    for (List<Integer> page : byPage) {
      Set<String> shapes = new HashSet<>();
      edge(page).forEach(i -> shapes.add(shape(lines.get(i).text())));
      shapes.forEach(shape -> pagesWith.merge(shape, 1, Integer::sum));
    }
    int enough = pages == 2 ? 2 : Math.max(3, pages / 5);
    Set<Integer> drop = new HashSet<>();
    for (List<Integer> page : byPage) {
      for (int i : edge(page)) {
        String shape = shape(lines.get(i).text());
        boolean number = shape.matches("[#ivx -]{1,9}") && pages > 1 && outermost(page, i);
        boolean running = pagesWith.get(shape) >= enough && shape.length() > 1;
        if (number || running) {
          drop.add(i);
        }
      }
    }
    List<Paragraph> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!drop.contains(i)) {
        kept.add(lines.get(i));
      }
    }
    return new PageFurniture(kept, drop.size());
  }

  private static List<Integer> edge(List<Integer> page) {
    if (page.size() <= 2 * EDGE) {
      return page.size() < 2 ? page : List.of(page.get(0), page.get(page.size() - 1));
    }
    List<Integer> edge = new ArrayList<>(page.subList(0, EDGE));
    edge.addAll(page.subList(page.size() - EDGE, page.size()));
    return edge;
  }

  private static boolean outermost(List<Integer> page, int line) {
    int place = page.indexOf(line);
    return place <= 2 || place >= page.size() - 3;
  }

  /** Words in order with every number the same; captions of articles are no running heads. */
  private static String shape(String text) {
    String folded = Folding.fold(text).strip().replaceAll("\\d+", "#").replaceAll(" +", " ");
    return CAPTION.matcher(folded).lookingAt() ? text : folded;
  }

  private static final java.util.regex.Pattern CAPTION =
      java.util.regex.Pattern.compile(
          "[(*\" ]*(?:art|sec|chap|cap|tit|المادة|الماده|ماده|مادة|فصل|الفصل|باب|الباب)");
}
