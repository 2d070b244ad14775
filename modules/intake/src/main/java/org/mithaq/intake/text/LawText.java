package org.mithaq.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.intake.PageSpan;
import org.mithaq.intake.extraction.Paragraph;

/**
 * A text and its paragraphs.
 *
 * @param text each paragraph and a line feed
 * @param lines its paragraphs with their places
 */
public record LawText(String text, List<Line> lines, List<PageSpan> pages) {
  /**
   * A paragraph in its place.
   *
   * @param start of it in the text
   * @param end of it, before its line feed
   */
  public record Line(Paragraph paragraph, int start, int end) {
    public String text() {
      return paragraph.text();
    }
  }

  /** Puts paragraphs one after the other. */
  public static LawText of(List<Paragraph> paragraphs, int pages) {
    StringBuilder text = new StringBuilder();
    List<Line> lines = new ArrayList<>();
    int[] starts = new int[pages + 2];
    java.util.Arrays.fill(starts, -1);
    for (Paragraph one : paragraphs) {
      int page = Math.max(1, Math.min(one.page(), pages));
      if (starts[page] < 0) {
        starts[page] = text.length();
      }
      int start = text.length();
      text.append(one.text()).append('\n');
      lines.add(new Line(one, start, text.length() - 1));
    }
    return new LawText(text.toString(), List.copyOf(lines), spans(starts, pages, text.length()));
  }

  private static List<PageSpan> spans(int[] starts, int pages, int length) {
    List<PageSpan> spans = new ArrayList<>();
    int end = length;
    for (int page = Math.max(1, pages); page >= 1; page--) {
      int start = starts[page] < 0 ? end : starts[page];
      spans.add(0, new PageSpan(page, start, end));
      end = start;
    }
    return List.copyOf(spans);
  }
}
