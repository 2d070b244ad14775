package org.mithaq.assistance;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.kernel.Texts;

/**
 * What a region adds beside its programmes. There is no word in it that could take a step, a rule
 * or a national analysis away (INV-51).
 *
 * @param instruments codes of regional instruments that matter beside the universal ones
 * @param contact where the region's institute is asked
 */
public record RegionalOverlay(
    String region, List<String> instruments, List<Term> glossary, Texts contact, List<Note> notes) {
  public RegionalOverlay {
    instruments = List.copyOf(instruments);
    glossary = List.copyOf(glossary);
    notes = List.copyOf(notes);
  }

  public static RegionalOverlay none(String region) {
    return new RegionalOverlay(region, List.of(), List.of(), Texts.NONE, List.of());
  }

  /** The notes to an obligation, to what stands above it or below it. */
  public List<Note> notesFor(ModuleStep step) {
    return notes.stream().filter(note -> step.touches(note.obligation())).toList();
  }

  /** A term in the three languages, with where it is from. */
  public record Term(Texts words, String source) {}

  /** A note of the region to one obligation. */
  public record Note(String obligation, Texts text, String source, LocalDate on) {}
}
