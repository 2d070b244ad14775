package org.mithaq.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.WordDifference;

/** Model provisions beside the law of a State; open to anybody. */
public interface CompareModel {
  List<Beside> beside(
      AssistanceModule module, ModuleStep step, String iso3, LanguageTag reader, LocalDate on);

  /**
   * @param language of the model's words, and of the comparison
   * @param national provisions mapped to an obligation of the model
   */
  record Beside(
      ModelProvision model, LanguageTag language, String modelText, List<National> national) {
    public Beside {
      national = List.copyOf(national);
    }
  }

  /**
   * @param difference from the model's words to the provision's; empty between two languages
   */
  record National(
      MappingView mapping, String text, String uri, Optional<WordDifference> difference) {
    /** Where it can be compared, what it says differently from the model; else nothing. */
    public List<WordDifference.Run> runs() {
      return difference.map(WordDifference::runs).orElse(List.of());
    }
  }
}
