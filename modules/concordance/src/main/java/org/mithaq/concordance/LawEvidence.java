package org.mithaq.concordance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * National law as evidence on a day: which mappings stand on law in force, and which do not and
 * why. A bill never counts, nor does law that has not commenced, was repealed or declared void by
 * then (INV-11, INV-17); whoever asks sees them, marked.
 */
public interface LawEvidence {
  /** Every public mapping of a State to these instruments, by obligation, law and place. */
  List<EvidenceView> of(String iso3, Set<String> instruments, LocalDate on);

  /** The States towards the obligations of instruments; no cell where nobody has looked. */
  List<CoverageCell> ofObligations(Set<String> instruments, Set<String> states, LocalDate on);
}
