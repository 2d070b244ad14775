package org.mithaq.app.ui.curation;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.curation.StructuredText;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.LawDraft.ProvisionDraft;

/** What a structured text is understood as: a line a provision, its kind in the text's language. */
final class Outline {
  private Outline() {}

  /**
   * A provision of the outline.
   *
   * @param depth from 1
   * @param name kind, number and heading
   * @param words the beginning of its words
   */
  public record Line(int depth, String name, String words) {}

  static List<Line> of(String typed, LanguageTag language) {
    List<Line> lines = new ArrayList<>();
    walk(StructuredText.read(typed).provisions(), 1, language, lines);
    return lines;
  }

  private static void walk(
      List<ProvisionDraft> provisions, int depth, LanguageTag language, List<Line> lines) {
    for (ProvisionDraft one : provisions) {
      String kind = Labels.message("provision." + one.kind(), language, one.kind().name());
      String name = (kind + " " + one.number() + " " + one.heading()).strip();
      String words = one.text().replaceAll("\\s+", " ");
      lines.add(new Line(depth, name, words.length() > 60 ? words.substring(0, 60) + "…" : words));
      walk(one.children(), depth + 1, language, lines);
    }
  }
}
