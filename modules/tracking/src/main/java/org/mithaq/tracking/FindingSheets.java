package org.mithaq.tracking;

import java.util.List;
import org.mithaq.kernel.Subject;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.Table;

/**
 * Findings as a sheet: reviewers write many of them away from the portal. It goes out with what the
 * State says to each, which is shown and not read back: a response is the State's own.
 */
public interface FindingSheets {
  List<String> COLUMNS =
      List.of(
          "id",
          "obligation",
          "kind",
          "priority",
          "text_ar",
          "text_en",
          "text_fr",
          "tags",
          "response",
          "responseText_ar",
          "responseText_en",
          "responseText_fr",
          "implementation",
          "followUp_ar",
          "followUp_en",
          "followUp_fr");

  /** A row a finding, as far as whoever asks sees them. */
  List<List<Object>> rows(Subject of);

  /**
   * Adds the rows without an id. Those that stand there already change nothing; a finding that was
   * written is not rewritten. When anything is wrong, nothing is saved and every problem is named
   * by its cell. Needs WRITE_FINDING for the State, and of a review, to be a nominated reviewer.
   *
   * @param dryRun only say what would be
   */
  Taken take(Subject of, Table sheet, boolean dryRun);

  /**
   * @param added findings that are new
   * @param unchanged rows that say what is here already
   */
  record Taken(int added, int unchanged, List<CellProblem> problems) {
    public Taken {
      problems = List.copyOf(problems);
    }
  }
}
