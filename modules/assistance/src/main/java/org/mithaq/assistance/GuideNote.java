package org.mithaq.assistance;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.kernel.Texts;

/**
 * A note that helps with obligations, written for this project; no official guidance.
 *
 * @param obligations paths that it speaks of
 * @param source instrument and articles that it relies on
 * @param on day on which it was written or last checked
 */
public record GuideNote(
    String id, List<String> obligations, Texts text, String source, LocalDate on) {
  public GuideNote {
    obligations = List.copyOf(obligations);
  }
}
