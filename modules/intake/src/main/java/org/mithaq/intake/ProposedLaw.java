package org.mithaq.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text seems to be: provisions in their tree, guesses about the law, and what belongs to
 * neither.
 *
 * @param provisions in the order of the text; a promulgating law has the law it promulgates as its
 *     last provision, of kind ANNEXED_LAW
 * @param guesses never taken in silence: somebody says yes to each; several for one field are in
 *     order of likelihood
 * @param leftOut stretches of the text that are in no provision: title, contents, signatures, notes
 */
public record ProposedLaw(
    List<ProposedProvision> provisions, List<Guess> guesses, List<LeftOut> leftOut) {
  public static final ProposedLaw NOTHING = new ProposedLaw(List.of(), List.of(), List.of());

  public ProposedLaw {
    provisions = List.copyOf(provisions);
    guesses = List.copyOf(guesses);
    leftOut = List.copyOf(leftOut);
  }

  /** The likeliest guess about a field. */
  public Optional<Guess> guess(Guess.Field field) {
    return guesses.stream().filter(guess -> guess.field() == field).findFirst();
  }

  /** Every provision, parents before their children, in the order of the text. */
  public Stream<ProposedProvision> all() {
    return provisions.stream().flatMap(ProposedProvision::withAllBelow);
  }
}
