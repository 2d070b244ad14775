package org.mithaq.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lines of a page put together to the paragraphs they were: a line goes on in the next one unless
 * it ends a sentence or is short, or the next one begins something.
 */
final class Joining {
  private static final Pattern ENDS = Pattern.compile("[.:;؛!?؟»”\"]\\s*$");
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?:[-–—•▪*·]\\s*|[(\\[]?[0-9٠-٩]{1,3}\\s*(?:[.)\\]°º/–—-]|er\\b|\\s[-–])|[(]?\\p{L}{1,3}\\s*[)]|"
              + "[\\p{L}]\\s?[-–.]\\s|[IVXLC]{1,6}\\s*[-–.)]|§).*");

  private final Predicate<String> begins;

  /**
   * @param begins whether a line announces a provision
   */
  Joining(Predicate<String> begins) {
    this.begins = begins;
  }

  List<Paragraph> join(List<Paragraph> lines) {
    int full = usualLength(lines);
    List<Paragraph> joined = new ArrayList<>();
    Paragraph open = null;
    int lastLength = 0;
    for (Paragraph line : lines) {
      if (line.kind() != Paragraph.Kind.LINE) {
        if (open != null) {
          joined.add(open);
        }
        joined.add(line);
        open = null;
        continue;
      }
      String text = line.text().strip();
      if (open != null && goesOn(open, lastLength, text, full)) {
        open = open.with(glue(open.text(), text));
      } else {
        if (open != null) {
          joined.add(open);
        }
        open = line.with(text);
      }
      lastLength = text.length();
    }
    if (open != null) {
      joined.add(open);
    }
    return joined;
  }

  private boolean goesOn(Paragraph open, int lastLength, String next, int full) {
    boolean caption = begins.test(open.text()) && open.text().length() < full * 0.6;
    return !ENDS.matcher(open.text()).find()
        && !caption
        && lastLength > full * 0.62
        && !begins.test(next)
        && !ITEM.matcher(next).matches();
  }

  private static String glue(String before, String next) {
    boolean hyphen =
        before.matches("(?s).*\\p{L}{2}-")
            && !next.isEmpty()
            && Character.isLowerCase(next.charAt(0));
    return hyphen ? before.substring(0, before.length() - 1) + next : before + " " + next;
  }

  /** The length that nine of ten lines do not exceed. */
  private static int usualLength(List<Paragraph> lines) {
    int[] lengths =
        lines.stream()
            .filter(line -> line.kind() == Paragraph.Kind.LINE)
            .mapToInt(line -> line.text().strip().length())
            .sorted()
            .toArray();
    return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.9)];
  }
}
