package org.mithaq.kernel.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.FoldedText;

/**
 * A provision's number with the paragraphs and points named beside it.
 *
 * @param numbers what it may mean, with parts ({@code 3/1/a}), the likeliest first
 * @param from where it begins in the folded text
 * @param end where it ends, not included
 */
record NumberedProvision(List<String> numbers, int from, int end) {
  /** Some laws number articles 6.1, in others that is paragraph 1 of article 6. */
  private static final Pattern DOTTED = Pattern.compile("(\\d+)-(\\d{1,2})");

  NumberedProvision {
    numbers = List.copyOf(numbers);
  }

  static NumberedProvision read(
      FoldedText folded, int wordStart, Unit unit, NumberScan.Result number, boolean several) {
    int end = Math.min(number.end(), folded.text().length());
    if (!unit.hasParts()) {
      return new NumberedProvision(List.of(number.number()), wordStart, end);
    }
    Matcher divided = DOTTED.matcher(number.number());
    boolean dotted =
        divided.matches() && folded.text().substring(wordStart, end).matches(".*\\d\\.\\d+");
    PartScan.Result behind =
        PartScan.behind(
            folded.text(),
            end,
            several
                ? PartScan.Signs.NONE
                : dotted ? PartScan.Signs.DOTS_AND_COMMAS : PartScan.Signs.COMMAS);
    Optional<PartScan.Result> before =
        behind.parts().isEmpty() ? PartScan.before(folded.text(), wordStart) : Optional.empty();
    String parts = before.orElse(behind).path();
    Set<String> numbers = new LinkedHashSet<>();
    numbers.add(number.number() + parts);
    if (behind.perhapsAttached() && Character.isDigit(last(number.number()))) {
      numbers.add(number.number() + parts.substring(1));
    }
    if (dotted) {
      numbers.add(divided.group(1) + "/" + divided.group(2) + parts);
    }
    return new NumberedProvision(
        List.copyOf(numbers), before.map(PartScan.Result::from).orElse(wordStart), behind.end());
  }

  private static char last(String number) {
    return number.charAt(number.length() - 1);
  }
}
