package org.mithaq.assistance;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.kernel.Texts;

/**
 * Wording that a drafter may begin from, written for this project; no official model.
 *
 * @param obligations paths that it would answer
 * @param source instrument and articles that it follows
 * @param on day on which it was written or last checked
 */
public record ModelProvision(
    String id, List<String> obligations, Texts heading, Texts text, String source, LocalDate on) {
  public ModelProvision {
    obligations = List.copyOf(obligations);
  }
}
