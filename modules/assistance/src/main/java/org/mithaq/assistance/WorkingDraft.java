package org.mithaq.assistance;

import java.time.Instant;
import java.util.List;
import org.mithaq.kernel.LanguageTag;

/**
 * Wording that a team works on in a step. It is not law, is not published and answers nothing.
 *
 * @param version 0 for one that nobody has saved
 * @param language of the wording
 * @param states whose comparable provisions stand beside it
 */
public record WorkingDraft(
    String run,
    String step,
    long version,
    LanguageTag language,
    String title,
    List<Article> articles,
    List<String> states,
    String changedBy,
    Instant changedAt) {
  public WorkingDraft {
    articles = List.copyOf(articles);
    states = List.copyOf(states);
  }

  /** Whether anything is written. */
  public boolean written() {
    return articles.stream().anyMatch(one -> !one.text().isBlank());
  }

  /**
   * @param model id of the model provision that it began from, empty without
   */
  public record Article(String number, String heading, String text, String model) {}
}
