package org.mithaq.legislation.formats;

import java.util.List;
import java.util.Optional;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.domain.Problem;

/**
 * What became of one law in a file.
 *
 * @param draft the law; empty when there are problems
 * @param problems why it cannot be read
 * @param notes what was read otherwise than it stands, or left to the kept source
 */
public record ReadLaw(Optional<LawDraft> draft, List<Problem> problems, List<Problem> notes) {
  public ReadLaw {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  static ReadLaw of(LawDraft draft, List<Problem> notes) {
    return new ReadLaw(Optional.of(draft), List.of(), notes);
  }

  static ReadLaw wrong(List<Problem> problems) {
    return new ReadLaw(Optional.empty(), problems, List.of());
  }
}
