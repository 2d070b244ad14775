package org.mithaq.assistance;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the output rule of a step holds now, line by line.
 *
 * @param outputs what is there
 */
public record RuleResult(List<Line> lines, List<Output> outputs) {
  public RuleResult {
    lines = List.copyOf(lines);
    outputs = List.copyOf(outputs);
  }

  public static RuleResult of(Line line, List<Output> outputs) {
    return new RuleResult(List.of(line), outputs);
  }

  /** Both: what another rule finds stands after what this one found. */
  public RuleResult and(RuleResult other) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(other.lines());
    List<Output> found = new ArrayList<>(outputs);
    found.addAll(other.outputs());
    return new RuleResult(all, found);
  }

  public boolean holds() {
    return !lines.isEmpty() && lines.stream().allMatch(Line::holds);
  }

  public long open() {
    return lines.stream().filter(line -> !line.holds()).count();
  }

  /**
   * @param about path of an obligation, id of a model, or empty for the whole step
   * @param because why it holds or not, as a code that pages have words for
   * @param detail a name, an address or a figure that belongs to it; empty without
   */
  public record Line(String about, boolean holds, String because, String detail) {}
}
