package org.mithaq.intake.arabic;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.intake.IntakeWarning;
import org.mithaq.intake.IntakeWarning.Code;

/**
 * Lines put right, and what was done to them.
 *
 * @param lines as many as were given, in the same order
 */
public record ArabicRepair(List<String> lines, List<IntakeWarning> warnings) {
  /** Puts lines right. */
  public static ArabicRepair of(List<String> given) {
    List<IntakeWarning> warnings = new ArrayList<>();
    int forms = given.stream().mapToInt(PresentationForms::count).sum();
    List<String> lines = new ArrayList<>(given.stream().map(PresentationForms::plain).toList());
    if (forms > 0) {
      warnings.add(
          new IntakeWarning(
              Code.PRESENTATION_FORMS,
              forms,
              0,
              forms + " letters in presentation forms were made plain."));
    }
    int turned = turn(lines);
    if (turned > 0) {
      warnings.add(
          new IntakeWarning(
              Code.REVERSED_LINES,
              turned,
              0,
              turned + " lines were stored last letter first and were turned."));
    }
    int damage = LamAlef.damage(String.join("\n", lines));
    if (damage > 0) {
      lines.replaceAll(LamAlef::repaired);
      warnings.add(
          new IntakeWarning(
              Code.LAM_ALEF_REPAIRED,
              damage,
              0,
              "Lam-alef was broken "
                  + damage
                  + " times or more and was put right where that is certain."));
    }
    lines.replaceAll(Tatweel::without);
    return new ArabicRepair(List.copyOf(lines), List.copyOf(warnings));
  }

  private static int turn(List<String> lines) {
    boolean[] reversed = ReversedLines.find(lines);
    int turned = 0;
    for (int i = 0; i < reversed.length; i++) {
      if (reversed[i]) {
        lines.set(i, VisualOrder.logical(lines.get(i)));
        turned++;
      }
    }
    return turned;
  }
}
