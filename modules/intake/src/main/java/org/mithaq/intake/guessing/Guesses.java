package org.mithaq.intake.guessing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.intake.Guess;
import org.mithaq.intake.Guess.Field;
import org.mithaq.intake.LeftOut;
import org.mithaq.intake.segmentation.Layout;
import org.mithaq.intake.segmentation.Segmentation;
import org.mithaq.intake.text.LawText;
import org.mithaq.intake.text.LawText.Line;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.Folding;
import org.mithaq.legislation.LawKind;

/** Reads title, signature and notes for what they say about the law. */
public final class Guesses {
  private static final int LONGEST_TITLE = 600;

  /** A date further on in a title is that of another law, which this one amends. */
  private static final int NEAR_ITS_KIND = 40;

  private final LawText law;
  private final Layout layout;
  private final Segmentation parts;
  private final List<Guess> guesses = new ArrayList<>();

  private Guesses(LawText law, Layout layout, Segmentation parts) {
    this.law = law;
    this.layout = layout;
    this.parts = parts;
  }

  /** What can be guessed, field by field, the likeliest first. */
  public static List<Guess> of(LawText law, Layout layout, Segmentation parts) {
    Guesses all = new Guesses(law, layout, parts);
    all.title();
    all.gazette();
    all.dates();
    return all.guesses.stream()
        .sorted(Comparator.comparing(Guess::field).thenComparing(byCertainty()))
        .toList();
  }

  private static Comparator<Guess> byCertainty() {
    return Comparator.comparingDouble(Guess::confidence).reversed();
  }

  private void title() {
    List<Line> lines =
        law.lines().stream()
            .filter(line -> line.start() >= parts.titleFrom() && line.end() <= parts.titleTo())
            .toList();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (kind(lines.get(i).text()) != null) {
        from = i;
        break;
      }
    }
    if (lines.isEmpty()) {
      return;
    }
    int start = lines.get(from).start();
    int end = start;
    StringBuilder title = new StringBuilder();
    for (int i = from; i < lines.size() && title.length() < LONGEST_TITLE; i++) {
      String line = lines.get(i).text();
      if (line.codePoints().noneMatch(Character::isLetter)) {
        continue;
      }
      if (!title.isEmpty() && (end(title) || i - from > 3)) {
        break;
      }
      title.append(title.isEmpty() ? "" : " ").append(line);
      end = lines.get(i).end();
    }
    String printed = title.toString().strip();
    LawKind kind = kind(printed);
    guesses.add(
        new Guess(
            Field.TITLE,
            printed,
            law.text().substring(start, end),
            start,
            end,
            kind == null ? 0.4 : 0.8));
    if (kind != null) {
      Matcher words = layout.titles().get(kind).matcher(Folding.fold(printed));
      String titled =
          words.lookingAt() ? printed.substring(0, Math.min(words.end(), printed.length())) : "";
      guesses.add(new Guess(Field.KIND, kind.name(), titled, start, start + titled.length(), 0.7));
      guesses.add(
          new Guess(
              Field.KIND_AS_TITLED, titled.strip(), titled, start, start + titled.length(), 0.6));
    }
    number(start, end);
  }

  private static boolean end(StringBuilder title) {
    return title.toString().matches("(?s).*[.:]\\s*$");
  }

  private LawKind kind(String text) {
    String folded = Folding.fold(text);
    for (Map.Entry<LawKind, Pattern> title : layout.titles().entrySet()) {
      if (title.getValue().matcher(folded).lookingAt()) {
        return title.getKey();
      }
    }
    return null;
  }

  private void number(int start, int end) {
    FoldedText folded = Folding.foldWithPlaces(law.text().substring(start, end));
    Matcher number = layout.pattern("number").matcher(folded.text());
    if (number.find()) {
      add(
          Field.NUMBER,
          number.group("n").strip(),
          folded,
          number.start("n"),
          number.end("n"),
          start,
          0.75);
      if (number.group("y") != null) {
        String year = number.group("y");
        add(
            Field.YEAR,
            year,
            folded,
            number.start("y"),
            number.end("y"),
            start,
            year.length() == 4 ? 0.8 : 0.4);
        return;
      }
    }
    Matcher year = Pattern.compile("(?<!\\d)(1[3-9]\\d\\d|20\\d\\d)(?!\\d)").matcher(folded.text());
    if (year.find()) {
      add(Field.YEAR, year.group(1), folded, year.start(1), year.end(1), start, 0.5);
    }
  }

  private void gazette() {
    for (Line line : law.lines()) {
      boolean outside = line.end() <= parts.titleTo() || leftOut(line);
      if (!outside || line.text().length() > 600) {
        continue;
      }
      FoldedText folded = Folding.foldWithPlaces(line.text());
      Matcher found = layout.pattern("gazette").matcher(folded.text());
      if (found.find()) {
        boolean first = found.group("i") != null;
        String name = first || !has(found, "g2") ? "g" : "g2";
        if (found.group(name) != null && !found.group(name).isEmpty()) {
          add(
              Field.GAZETTE_NAME,
              folded.raw(found.start(name), found.end(name)).strip(),
              folded,
              found.start(name),
              found.end(name),
              line.start(),
              0.7);
        }
        String issue = first || !has(found, "i2") ? "i" : "i2";
        add(
            Field.GAZETTE_ISSUE,
            found.group(issue),
            folded,
            found.start(issue),
            found.end(issue),
            line.start(),
            0.6);
        Matcher page = layout.pattern("gazette.page").matcher(folded.text());
        if (page.find(found.end())) {
          add(
              Field.GAZETTE_PAGE,
              page.group("p"),
              folded,
              page.start("p"),
              page.end("p"),
              line.start(),
              0.6);
        }
        return;
      }
    }
  }

  private static boolean has(Matcher found, String group) {
    return found.pattern().pattern().contains("?<" + group + ">");
  }

  private boolean leftOut(Line line) {
    return parts.leftOut().stream()
        .filter(out -> out.reason() != LeftOut.Reason.CONTENTS)
        .anyMatch(out -> line.start() >= out.start() && line.end() <= out.end());
  }

  private void dates() {
    PrintedDates reader = new PrintedDates(layout);
    for (Line line : law.lines()) {
      boolean front = line.end() <= parts.titleTo();
      if (!front && !leftOut(line) || line.text().length() > 400) {
        continue;
      }
      boolean gazette = layout.pattern("gazette").matcher(Folding.fold(line.text())).find();
      for (PrintedDates.Found date : reader.in(line.text())) {
        int start = line.start() + date.start();
        int end = line.start() + date.end();
        guesses.add(
            new Guess(
                front && gazette ? Field.GAZETTE_DATE : date.field(),
                date.iso(),
                law.text().substring(start, end),
                start,
                end,
                sure(date, start, front)));
      }
    }
  }

  /** A law that has its date in its title is called by it: nothing is surer. */
  private double sure(PrintedDates.Found date, int start, boolean front) {
    boolean titled =
        guesses.stream()
            .anyMatch(
                guess ->
                    guess.field() == Field.TITLE
                        && guess.start() <= start
                        && start < guess.end()
                        && start - guess.start() < NEAR_ITS_KIND);
    if (titled) {
      return 0.8;
    }
    return front ? date.sure() - 0.15 : date.sure();
  }

  private void add(
      Field field, String value, FoldedText folded, int from, int to, int offset, double sure) {
    int start = offset + folded.rawStart(from);
    int end = offset + folded.rawEnd(to);
    guesses.add(new Guess(field, value, law.text().substring(start, end), start, end, sure));
  }
}
