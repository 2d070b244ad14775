package org.mithaq.app.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mithaq.app.asking.ChosenProvision;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.WordDifference;
import org.mithaq.legislation.LawView;

/** A picked provision beside the others. */
public final class ChosenEntry {
  private final ChosenProvision chosen;
  private final boolean baseline;
  private final Optional<WordDifference> difference;
  private final List<ChosenProvision> same;
  private final TreeSet<String> answers = new TreeSet<>();

  ChosenEntry(
      ChosenProvision chosen,
      List<ChosenProvision> all,
      Optional<ChosenProvision> baseline,
      Concordance concordance) {
    this.chosen = chosen;
    this.baseline = baseline.filter(one -> one.address().equals(chosen.address())).isPresent();
    this.difference = chosen.beside(baseline);
    this.same =
        all.stream()
            .filter(one -> !one.address().equals(chosen.address()) && chosen.law() && one.law())
            .filter(one -> one.language().equals(chosen.language()))
            .filter(one -> words(one).equals(words(chosen)))
            .toList();
    concordance.ofProvision(chosen.of().id(), chosen.provision().eId()).stream()
        .map(MappingView::obligation)
        .forEach(answers::add);
  }

  /** Without the number, which is another in each law. */
  private static String words(ChosenProvision one) {
    String number = Folding.words(one.provision().number());
    String all = Folding.words(one.words());
    return all.startsWith(number) ? all.substring(number.length()).strip() : all;
  }

  public String getAddress() {
    return chosen.address();
  }

  public LawView getOf() {
    return chosen.of();
  }

  public String getName() {
    return chosen.name();
  }

  public LanguageTag getLanguage() {
    return chosen.language();
  }

  public String getText() {
    return chosen.words();
  }

  public Object getStatus() {
    return chosen.provision().status();
  }

  /** Since when these are its words. */
  public LegalDate getSince() {
    return chosen.provision().validFrom();
  }

  public boolean isLaw() {
    return chosen.law();
  }

  public boolean isBaseline() {
    return baseline;
  }

  /** Whether differences are marked: there is a baseline in the same language. */
  public boolean isDifferent() {
    return difference.filter(one -> !one.none()).isPresent();
  }

  public boolean isSame() {
    return difference.filter(WordDifference::none).isPresent();
  }

  public List<WordDifference.Run> getRuns() {
    return difference.map(WordDifference::runs).orElse(List.of());
  }

  /** The others that say the same in the same language. */
  public List<ChosenProvision> getIdentical() {
    return same;
  }

  /** Obligations that are recorded as answered by it. */
  public List<String> getAnswers() {
    return List.copyOf(answers);
  }
}
