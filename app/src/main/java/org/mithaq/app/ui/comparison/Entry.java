package org.mithaq.app.ui.comparison;

import java.util.List;
import java.util.Optional;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.CompareProvisions.ComparedProvision;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.WordDifference;

/** A provision in the comparison, beside the baseline where there is one in its language. */
public final class Entry {
  private final ComparedProvision compared;
  private final boolean baseline;
  private final Optional<WordDifference> difference;
  private final Reader reader;

  Entry(ComparedProvision compared, Optional<ComparedProvision> baseline, Reader reader) {
    this.compared = compared;
    this.reader = reader;
    this.baseline = baseline.filter(one -> one.uri().equals(compared.uri())).isPresent();
    this.difference = compared.beside(baseline);
  }

  public MappingView mapping() {
    return compared.mapping();
  }

  public String uri() {
    return compared.uri();
  }

  public String text() {
    return compared.text();
  }

  /** Whether the others are compared with this one. */
  public boolean isBaseline() {
    return baseline;
  }

  /** Whether differences are marked: there is a baseline in the same language. */
  public boolean isDifferent() {
    return difference.filter(one -> !one.none()).isPresent();
  }

  /** Whether it says what the baseline says. */
  public boolean isSame() {
    return difference.filter(WordDifference::none).isPresent();
  }

  public List<WordDifference.Run> runs() {
    return difference.map(WordDifference::runs).orElse(List.of());
  }

  public String lawTitle() {
    return reader.best(mapping().lawTitles()).value();
  }
}
