package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Folding;

/**
 * Little words that only tie a reference to its neighbours: "art. 6 <em>de la</em> loi 2015-26".
 */
final class Connectors {
  private static final Set<String> LITTLE =
      Set.of(
          "of", "the", "in", "from", "under", "de", "du", "des", "la", "le", "les", "l", "d", "del",
          "el", "los", "las", "do", "da", "dos", "das", "no", "na", "et", "and", "or", "ou", "y",
          "e", "o", "من", "في", "علي", "الي", "و", "او");

  private Connectors() {}

  /** The tokens without such words beside a reference. */
  static List<Token> dropped(List<Token> tokens) {
    boolean[] drop = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.REFERENCE) {
        for (int left = i - 1; left >= 0 && little(tokens.get(left)); left--) {
          drop[left] = true;
        }
        for (int right = i + 1; right < tokens.size() && little(tokens.get(right)); right++) {
          drop[right] = true;
        }
      }
    }
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < drop.length; i++) {
      if (!drop[i]) {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }

  private static boolean little(Token token) {
    return token.kind() == Token.Kind.WORD && LITTLE.contains(Folding.fold(token.text()));
  }
}
