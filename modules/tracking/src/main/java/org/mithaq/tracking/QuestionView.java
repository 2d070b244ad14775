package org.mithaq.tracking;

import java.util.List;
import java.util.Optional;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.conventions.ObligationView;

/**
 * A question with everything that stands to it on the reference date.
 *
 * @param obligation empty for a question about a fact
 * @param asked false when another answer leads past it
 * @param answer as it is saved
 * @param evidence mappings to the obligation or below it, counting or not, each saying why
 * @param wider mappings to what stands above it, which may speak of it too
 * @param suggested what the reviewed mappings would say; never an answer by itself (INV-13)
 * @param counted as what it is counted now
 * @param faults what the answer lacks
 * @param elements of the offence that are required, empty where nobody has taken it apart
 * @param missing those that the evidence named in the answer lacks together (INV-12)
 */
public record QuestionView(
    Question question,
    Optional<ObligationView> obligation,
    boolean asked,
    AnswerView answer,
    List<EvidenceView> evidence,
    List<EvidenceView> wider,
    AnswerValue suggested,
    AnswerClass counted,
    List<Fault> faults,
    List<String> elements,
    List<String> missing) {
  public QuestionView {
    evidence = List.copyOf(evidence);
    wider = List.copyOf(wider);
    faults = List.copyOf(faults);
    elements = List.copyOf(elements);
    missing = List.copyOf(missing);
  }

  public long counting() {
    return evidence.stream().filter(EvidenceView::counts).count();
  }

  /** What an answer lacks before it counts. */
  public enum Fault {
    /** INV-20: nothing that stood on the reference date shows it. */
    NO_EVIDENCE,
    /** What is named as evidence is no mapping of this State to this obligation. */
    UNKNOWN_EVIDENCE,
    /** INV-20. */
    NO_REASON,
    /** INV-22: only an obligation to consider is met by considering it. */
    NOT_TO_BE_CONSIDERED,
    /** INV-22. */
    NO_RECORD_OF_CONSIDERATION,
    /** INV-12: the provisions together lack an element of the offence. */
    ELEMENTS_MISSING,
    /** INV-27. */
    REUSE_NOT_CONFIRMED,
    NOT_AN_OPTION,
    NOT_A_NUMBER,
    /** A row has more cells or fewer than the question has columns. */
    NOT_A_TABLE;

    /** Whether the answer counts all the same: the State's word is shown beside what is missing. */
    public boolean onlyRemark() {
      return this == ELEMENTS_MISSING;
    }
  }
}
