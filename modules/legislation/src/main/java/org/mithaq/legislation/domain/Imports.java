package org.mithaq.legislation.domain;

import java.util.List;
import java.util.Optional;
import org.mithaq.legislation.ImportView;
import org.mithaq.legislation.LawImport;
import org.mithaq.legislation.PublishedLaw;

/** The imports that were made, and what each did to which law. */
public interface Imports {
  /** Opens an import; does nothing when it is open already (a job taken up again). */
  void open(String id, LawImport command, String startedBy);

  Optional<ImportView> find(String id);

  List<ImportView> latest(int atMost);

  /** Adds to the counts of an import. */
  void count(String id, PublishedLaw.Outcome outcome, int laws, long provisions);

  void countRefused(String id, int laws);

  void end(String id, ImportView.State state, String reason);

  /**
   * Keeps what an import did to a law.
   *
   * @param former the law's state before as a line of the bulk format, empty when it was created
   * @param formerImport the import that had brought that state, empty without
   */
  void touched(
      String id, String lawId, PublishedLaw.Outcome outcome, String former, String formerImport);

  List<Touched> touchedBy(String id);

  /** Sets aside the address of a line of the file, for {@link #collisions}. */
  void address(String id, List<LineAddress> addresses);

  /** Lines that claim one address for different laws, or bring one text twice. */
  List<Problem> collisions(String id, int atMost);

  /** Forgets the addresses. */
  void forgetAddresses(String id);

  /** A law that an import created or changed. */
  record Touched(String lawId, PublishedLaw.Outcome outcome, String former, String formerImport) {}

  /**
   * @param series language, authenticity and consolidation of a text, with its beginning
   */
  record LineAddress(long line, String uri, String iso3, String localId, String series) {}
}
