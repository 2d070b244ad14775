package org.mithaq.legislation.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;

/** What one text of a law must be; fills in problems with their place. */
final class TextRules {
  static final int MOST_PROVISIONS = 50_000;
  static final int DEEPEST = 40;

  private final String place;
  private final ExpressionDraft text;
  private final List<Problem> problems;
  private final Set<String> seen = new HashSet<>();
  private int provisions;

  TextRules(String place, ExpressionDraft text, List<Problem> problems) {
    this.place = place;
    this.text = text;
    this.problems = problems;
  }

  void check(Set<String> eIds) {
    if (text.provisions().isEmpty()) {
      problems.add(new Problem(place + ".provisions", Flaw.NO_PROVISION));
    }
    if (text.validFrom().known()
        && text.validTo().known()
        && text.validTo()
            .latest()
            .orElseThrow()
            .isBefore(text.validFrom().earliest().orElseThrow())) {
      problems.add(new Problem(place + ".validTo", Flaw.ENDS_BEFORE_IT_BEGINS));
    }
    provisions(place + ".provisions", text.provisions(), 1);
    eIds.addAll(seen);
    if (provisions > MOST_PROVISIONS) {
      problems.add(
          new Problem(
              place + ".provisions",
              Flaw.TOO_MANY_PROVISIONS,
              Integer.toString(provisions),
              Integer.toString(MOST_PROVISIONS)));
    }
  }

  private void provisions(String at, List<ProvisionDraft> siblings, int depth) {
    if (depth > DEEPEST) {
      problems.add(new Problem(at, Flaw.TOO_DEEP, Integer.toString(DEEPEST)));
      return;
    }
    for (int i = 0; i < siblings.size(); i++) {
      ProvisionDraft provision = siblings.get(i);
      provisions++;
      String eId = provision.eId();
      if (!eId.isEmpty() && !EIds.wellFormed(eId)) {
        problems.add(new Problem(at + "[" + i + "].eId", Flaw.EID_CHARACTERS, eId));
      } else if (!eId.isEmpty() && !seen.add(eId)) {
        problems.add(new Problem(at + "[" + i + "].eId", Flaw.EID_TWICE, eId));
      }
      unwritable(at + "[" + i + "].number", provision.number());
      unwritable(at + "[" + i + "].heading", provision.heading());
      unwritable(at + "[" + i + "].text", provision.text());
      provisions(at + "[" + i + "].children", provision.children(), depth + 1);
    }
  }

  /** Control characters and halves of surrogate pairs can be kept nowhere (XML 1.0, 2.2). */
  private void unwritable(String at, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (c < ' ' && c != '\n' && c != '\t' && c != '\r'
          || c >= '\uFFFE'
          || Character.isSurrogate(c) && !pair) {
        problems.add(new Problem(at, Flaw.UNWRITABLE_CHARACTER, String.format("U+%04X", (int) c)));
        return;
      }
      if (pair) {
        i++;
      }
    }
  }
}
