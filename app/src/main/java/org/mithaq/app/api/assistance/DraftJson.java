package org.mithaq.app.api.assistance;

import java.time.Instant;
import java.util.List;
import org.mithaq.assistance.WorkingDraft;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;

/**
 * A working draft on the wire, both ways.
 *
 * @param version that was seen; 0 for one that nobody has saved
 */
public record DraftJson(
    Long version, String language, String title, List<Article> articles, List<String> states) {

  static DraftJson of(WorkingDraft draft) {
    return new DraftJson(
        draft.version(),
        draft.language().code(),
        draft.title(),
        draft.articles().stream().map(Article::of).toList(),
        draft.states());
  }

  WorkingDraft draft(String run, String step) {
    if (version == null || language == null) {
      throw RefusedException.invalid("version", "The version that was seen and a language.");
    }
    return new WorkingDraft(
        run,
        step,
        version,
        LanguageTag.of(language),
        orEmpty(title),
        articles == null ? List.of() : articles.stream().map(Article::article).toList(),
        states == null ? List.of() : states,
        "",
        Instant.EPOCH);
  }

  /**
   * @param model id of the model provision that it began from
   */
  public record Article(String number, String heading, String text, String model) {
    static Article of(WorkingDraft.Article one) {
      return new Article(one.number(), one.heading(), one.text(), one.model());
    }

    WorkingDraft.Article article() {
      return new WorkingDraft.Article(
          orEmpty(number), orEmpty(heading), orEmpty(text), orEmpty(model));
    }
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
