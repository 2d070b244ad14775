package org.mithaq.tracking;

import java.util.List;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.Table;

/**
 * An assessment as a sheet that goes out, is filled in without the portal, and comes back by the
 * same rules.
 */
public interface AnswerSheets {
  /** What stands in a sheet; what is not answered there is shown and not read back. */
  List<String> COLUMNS =
      List.of(
          "question",
          "reference",
          "level",
          "text",
          "institution",
          "version",
          "value",
          "given",
          "narrative_ar",
          "narrative_en",
          "narrative_fr",
          "practice",
          "practiceNarrative_ar",
          "practiceNarrative_en",
          "practiceNarrative_fr",
          "reason_ar",
          "reason_en",
          "reason_fr",
          "evidence",
          "mappings",
          "suggested",
          "counted",
          "lacks");

  /** A row a question. Needs SEE_TRACKING for the State. */
  List<List<Object>> rows(String id);

  /**
   * Takes a sheet back: only rows that say something new are saved, as if they had been typed. When
   * anything in it is wrong, nothing is saved and every problem is named by its cell; an answer
   * that was changed here meanwhile is such a problem. Needs ANSWER_ASSESSMENT for the State.
   *
   * @param dryRun only say what would be
   */
  Taken take(String id, Table sheet, boolean dryRun);

  /**
   * @param changed answers that are new or changed
   * @param lacking how many of them lack something, as a saved draft may
   */
  record Taken(int changed, int unchanged, int lacking, List<CellProblem> problems) {
    public Taken {
      problems = List.copyOf(problems);
    }
  }
}
