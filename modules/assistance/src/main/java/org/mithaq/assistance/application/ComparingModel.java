package org.mithaq.assistance.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.CompareModel;
import org.mithaq.assistance.ModelProvision;
import org.mithaq.assistance.ModuleStep;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.concordance.CompareProvisions.ComparedProvision;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.UseCase;
import org.mithaq.kernel.WordDifference;

/**
 * Finds what a State has beside a model. Words are held against words in one language: that of the
 * reader where the State's law has it, else one that the law has.
 */
@UseCase
@Open
class ComparingModel implements CompareModel {
  private final CompareProvisions compare;

  @Inject
  ComparingModel(CompareProvisions compare) {
    this.compare = compare;
  }

  @Override
  public List<Beside> beside(
      AssistanceModule module, ModuleStep step, String iso3, LanguageTag reader, LocalDate on) {
    return module.modelsOf(step).stream().map(model -> beside(model, iso3, reader, on)).toList();
  }

  private Beside beside(ModelProvision model, String iso3, LanguageTag reader, LocalDate on) {
    List<ComparedProvision> found = provisions(model, iso3, on);
    LanguageTag language =
        found.stream()
            .map(one -> one.mapping().language())
            .filter(one -> model.text().in(one).isPresent())
            .min((one, other) -> Boolean.compare(other.equals(reader), one.equals(reader)))
            .orElse(reader);
    String words = model.text().in(language).map(Text::value).orElse("");
    return new Beside(
        model,
        language,
        words,
        found.stream()
            .filter(one -> one.mapping().language().equals(language) || otherwise(found, language))
            .map(one -> national(one, language, words))
            .toList());
  }

  /** Where nothing stands in the language of the comparison, everything is shown. */
  private static boolean otherwise(List<ComparedProvision> found, LanguageTag language) {
    return found.stream().noneMatch(one -> one.mapping().language().equals(language));
  }

  private static National national(ComparedProvision one, LanguageTag language, String words) {
    boolean same = one.mapping().language().equals(language) && !one.text().isEmpty();
    return new National(
        one.mapping(),
        one.text(),
        one.uri(),
        same ? Optional.of(WordDifference.between(words, one.text())) : Optional.empty());
  }

  private List<ComparedProvision> provisions(ModelProvision model, String iso3, LocalDate on) {
    List<ComparedProvision> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String path : model.obligations()) {
      compare.compare(path, Set.of(iso3), on).stream()
          .flatMap(state -> state.provisions().stream())
          .filter(one -> !one.text().isEmpty())
          .filter(one -> seen.add(one.uri()))
          .forEach(all::add);
    }
    return all;
  }
}
