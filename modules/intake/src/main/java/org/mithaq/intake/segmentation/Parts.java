package org.mithaq.intake.segmentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.intake.ProposedProvision;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.ReferenceKeys;
import org.mithaq.legislation.ProvisionKind;

/**
 * Paragraphs and points of an article: lines that begin with the next number or letter of their
 * kind. Each kind of mark that begins at its first lies within the one before it.
 */
final class Parts {
  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile("§ *(\\d{1,3})"),
          Pattern.compile("\\((\\d{1,3})\\)"),
          Pattern.compile("(\\d{1,3}) *[.)/°-](?!\\d)"),
          Pattern.compile("\\(([a-z]|[\\u0621-\\u064A])\\)"),
          Pattern.compile("([a-z]|[\\u0621-\\u064A]) *[.)-](?!\\p{L})"),
          Pattern.compile("([ivxl]{1,6}) *[.)–-]"),
          Pattern.compile("\\(([ivxl]{1,6})\\)"));

  private final LanguageTag language;
  private final Deque<Level> open = new ArrayDeque<>();
  private final List<Part> parts = new ArrayList<>();

  Parts(LanguageTag language) {
    this.language = language;
  }

  private static final class Level {
    private final int style;
    private int last;

    private Level(int style) {
      this.style = style;
      this.last = 1;
    }
  }

  private record Part(int depth, boolean digits, String number, int start, int textStart) {}

  /**
   * Parts of a text.
   *
   * @param offset where the text stands in the report's
   */
  List<ProposedProvision> in(String text, int offset, int page) {
    int at = 0;
    for (String line : text.split("\n", -1)) {
      mark(line, at);
      at += line.length() + 1;
    }
    return children(0, parts.size(), 0, text, offset, page);
  }

  private void mark(String line, int at) {
    String folded = Folding.fold(line.length() > 16 ? line.substring(0, 16) : line);
    for (int style = 0; style < STYLES.size(); style++) {
      Matcher mark = STYLES.get(style).matcher(folded);
      if (mark.lookingAt() && counted(style, mark.group(1))) {
        parts.add(
            new Part(
                open.size() - 1,
                style < 3,
                mark.group(1),
                at,
                at + Math.min(mark.end(), line.length())));
        return;
      }
    }
  }

  private boolean counted(int style, String mark) {
    int value = value(style, mark);
    if (open.stream().anyMatch(level -> level.style == style)) {
      int last = open.stream().filter(l -> l.style == style).findFirst().orElseThrow().last;
      if (value != last + 1) {
        return false;
      }
      while (open.peek().style != style) {
        open.pop();
      }
      open.peek().last = value;
      return true;
    }
    if (value != 1 || open.size() > 3) {
      return false;
    }
    open.push(new Level(style));
    return true;
  }

  private int value(int style, String mark) {
    if (style < 3) {
      return Integer.parseInt(mark);
    }
    if (style >= 5) {
      return ReferenceKeys.provisionNumber(mark.toUpperCase(java.util.Locale.ROOT), language, "")
          .map(number -> Order.of(number).main())
          .orElse(0);
    }
    return ReferenceKeys.part(mark, language).map(letter -> Order.of(letter).main()).orElse(0);
  }

  private List<ProposedProvision> children(
      int from, int to, int depth, String text, int offset, int page) {
    List<ProposedProvision> children = new ArrayList<>();
    int i = from;
    while (i < to) {
      int next = i + 1;
      while (next < to && parts.get(next).depth() > depth) {
        next++;
      }
      Part part = parts.get(i);
      int end = next < parts.size() ? parts.get(next).start() : text.length();
      while (end > part.textStart() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      children.add(
          new ProposedProvision(
              part.digits() ? ProvisionKind.PARAGRAPH : ProvisionKind.POINT,
              part.number(),
              text.substring(part.start(), part.textStart()).strip(),
              "",
              text.substring(part.textStart(), end).strip(),
              offset + part.start(),
              offset + part.textStart(),
              offset + end,
              page,
              0.9,
              Set.of(),
              children(i + 1, next, depth + 1, text, offset, page)));
      i = next;
    }
    return children;
  }
}
