package org.mithaq.concordance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.WordDifference;

/** Puts the provisions of several States that answer one obligation beside each other. */
public interface CompareProvisions {
  /** So many provisions of one State still fit in a column; what is left out is counted. */
  int MOST_OF_A_STATE = 20;

  /**
   * Compares.
   *
   * @param obligation path; {@code UNTOC/6/1/a} takes what is mapped to it and below
   * @param states whose columns are wanted, also where they hold nothing; empty: all of which
   *     anything is recorded
   * @param on the day whose wordings are shown
   * @return a column a State, in no order; provisions that have no wording on the day say so
   */
  List<ComparedState> compare(String obligation, Set<String> states, LocalDate on);

  /**
   * A State's column.
   *
   * @param iso3 the State
   * @param provisions what is mapped; empty when nobody has recorded a provision
   * @param leftOut how many more are mapped than stand here
   * @param noProvision what was stated: that there is no provision, of the obligation or a part
   */
  record ComparedState(
      String iso3,
      List<ComparedProvision> provisions,
      long leftOut,
      List<NoProvisionView> noProvision) {
    public ComparedState {
      provisions = List.copyOf(provisions);
      noProvision = List.copyOf(noProvision);
    }
  }

  /**
   * A provision among those compared.
   *
   * @param mapping why it stands here
   * @param text number, heading and words with everything below it on the day; empty when it was
   *     not the law then
   * @param uri its permanent address in its language
   */
  record ComparedProvision(MappingView mapping, String text, String uri) {
    /** What it says differently from the baseline; empty where nothing can be compared. */
    public Optional<WordDifference> beside(Optional<ComparedProvision> baseline) {
      return baseline
          .filter(one -> !one.uri().equals(uri) && !text.isEmpty())
          .filter(one -> one.mapping().language().equals(mapping.language()))
          .map(one -> WordDifference.between(one.text(), text));
    }
  }
}
