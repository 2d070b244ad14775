package org.mithaq.app.asking;

import java.util.Optional;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.WordDifference;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.ProvisionPlace;
import org.mithaq.legislation.ProvisionView;

/**
 * A provision that a reader picked.
 *
 * @param address as it was picked; names it in the comparison
 * @param of its law
 * @param provision as it was on the day, else as it is known
 * @param law whether it was the law on the day
 */
public record ChosenProvision(String address, LawView of, ProvisionView provision, boolean law) {

  public LanguageTag language() {
    return provision.language();
  }

  /** Number and heading, with the article that a paragraph stands in. */
  public String name() {
    String within = ProvisionPlace.within(provision.kind(), provision.eId(), provision.ancestors());
    String own = (provision.number() + " " + provision.heading()).strip();
    return within.isEmpty() ? own : within + " · " + own;
  }

  /** All its words on the day; empty where it was not the law then. */
  public String words() {
    return law ? provision.wholeText() : "";
  }

  /** What it says differently from the baseline; empty where nothing can be compared. */
  public Optional<WordDifference> beside(Optional<ChosenProvision> baseline) {
    return baseline
        .filter(one -> law && !one.address().equals(address))
        .filter(one -> one.language().equals(language()))
        .map(one -> WordDifference.between(one.words(), words()));
  }
}
