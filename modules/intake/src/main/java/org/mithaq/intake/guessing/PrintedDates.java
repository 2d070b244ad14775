package org.mithaq.intake.guessing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.intake.Guess.Field;
import org.mithaq.intake.segmentation.Layout;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.Folding;

/**
 * Dates as they are printed. A Hijri date (its year below 1500) is never turned into another: it is
 * kept as printed.
 */
final class PrintedDates {
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<!\\d)(?:(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})|(\\d{4}) ?[/-] ?(\\d{1,2}) ?[/-] ?(\\d{1,2}))(?!\\d)");

  private final Layout layout;
  private final Pattern named;
  private final Pattern monthFirst;
  private final Pattern adopted;

  /**
   * A date.
   *
   * @param iso empty for a Hijri date
   * @param start in the line
   */
  record Found(Field field, String iso, int start, int end, double sure) {}

  PrintedDates(Layout layout) {
    this.layout = layout;
    List<String> months = new ArrayList<>(layout.list("months"));
    months.addAll(layout.list("months.other"));
    String any = "(" + String.join("|", months) + ")";
    this.named =
        Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er)?(?: de| من| of)? +"
                + any
                + "\\.?(?: سنه| عام| de|,)? *+(\\d{4})(?!\\d)");
    // Right before the date, with at most a place or a day of the week between.
    this.adopted =
        Pattern.compile(
            "(?<!\\p{L})"
                + layout.pattern("date.adopted").pattern()
                + "(?!\\p{L})(?:\\P{L}+\\p{L}+){0,2}\\P{L}*$");
    this.monthFirst =
        Pattern.compile("(?<!\\p{L})" + any + " +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?!\\d)");
  }

  List<Found> in(String line) {
    List<Found> found = new ArrayList<>();
    FoldedText folded = Folding.foldWithPlaces(line);
    Matcher figures = FIGURES.matcher(folded.text());
    while (figures.find()) {
      boolean dayFirst = figures.group(1) != null;
      int year = Integer.parseInt(figures.group(dayFirst ? 3 : 4));
      int month = Integer.parseInt(figures.group(dayFirst ? 2 : 5));
      int day = Integer.parseInt(figures.group(dayFirst ? 1 : 6));
      add(found, folded, figures, year, month, day);
    }
    Matcher words = named.matcher(folded.text());
    while (words.find()) {
      add(found, folded, words, number(words, 3), month(words.group(2)), number(words, 1));
    }
    Matcher first = monthFirst.matcher(folded.text());
    while (first.find()) {
      add(found, folded, first, number(first, 3), month(first.group(1)), number(first, 2));
    }
    return found;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private int month(String name) {
    int at = layout.list("months").indexOf(name);
    return (at >= 0 ? at : layout.list("months.other").indexOf(name)) + 1;
  }

  private void add(
      List<Found> found, FoldedText folded, Matcher date, int year, int month, int day) {
    int start = folded.rawStart(date.start());
    int end = folded.rawEnd(date.end());
    boolean hijri = year >= 1300 && year < 1500;
    String iso = "";
    if (!hijri) {
      try {
        iso = LocalDate.of(year, month, day).toString();
      } catch (DateTimeException impossible) {
        return;
      }
    }
    String before = folded.text().substring(Math.max(0, date.start() - 60), date.start());
    if (said("date.published", before)) {
      found.add(new Found(Field.PUBLISHED, iso, start, end, 0.6));
    } else if (said("date.commenced", before)) {
      found.add(new Found(Field.COMMENCED, iso, start, end, 0.6));
    } else {
      boolean said = adopted.matcher(before).find();
      found.add(
          new Found(
              hijri ? Field.ADOPTED_AS_PRINTED : Field.ADOPTED, iso, start, end, said ? 0.7 : 0.4));
    }
  }

  private boolean said(String key, String before) {
    return layout.pattern(key).matcher(before).find();
  }
}
