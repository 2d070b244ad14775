package org.mithaq.curation;

import org.mithaq.legislation.LawDraft;

/** Begins entries and saves them. Needs DRAFT for the State. */
public interface WriteEntry {
  /** Begins a new law, from an empty form or from a file that was read. */
  String begin(Beginning beginning);

  /**
   * Begins a change of a published law from its present content.
   *
   * @throws org.mithaq.kernel.RefusedException NotFound; Conflict when somebody's entry of the same
   *     law is open, naming it
   */
  String change(String lawId);

  /**
   * Saves.
   *
   * @return the new version
   * @throws org.mithaq.kernel.RefusedException Conflict when somebody saved since {@code version},
   *     saying who and when; nothing is overwritten
   */
  long save(Saving saving);

  /** Takes an earlier saved state up again, as a new version. */
  long restore(String id, long version, long revision);

  /** Gives an entry up; its history stays. */
  void archive(String id, long version, String reason);

  /**
   * What a new entry begins with.
   *
   * @param sourceFile SHA-256 of the kept file, empty without
   * @param sourceName its name
   */
  record Beginning(LawDraft content, String sourceFile, String sourceName) {}

  /**
   * @param version the one that the editor saw
   * @param automatic whether the page saves by itself; such saves in a row are one revision
   */
  record Saving(String id, long version, LawDraft content, boolean automatic) {}
}
