package org.mithaq.legislation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.mithaq.legislation.LawDrafting.Fault;

/** Reads the laws in a file, one after another, and does nothing else with them. */
public interface LawReading {
  /**
   * @param file JSON Lines or Akoma Ntoso, packed by gzip or not; read to its end, not closed
   * @param mostBytes limit of what may be in it when unpacked
   * @param each is told of each law
   * @throws org.mithaq.kernel.RefusedException Invalid when it is neither; TooLarge
   */
  void read(InputStream file, long mostBytes, Each each) throws IOException;

  /** Takes a law as it was found. */
  interface Each {
    void law(Found found) throws IOException;
  }

  /**
   * A law in a file.
   *
   * @param place line, or {@code document}
   * @param draft empty when it cannot be read or breaks a rule
   * @param version whether it is one version of a law, which comes beside others; otherwise it
   *     speaks for the whole law
   * @param faults why there is no draft
   * @param notes what was read otherwise than it stands
   */
  record Found(
      String place,
      Optional<LawDraft> draft,
      boolean version,
      List<Fault> faults,
      List<Fault> notes) {
    public Found {
      faults = List.copyOf(faults);
      notes = List.copyOf(notes);
    }
  }
}
