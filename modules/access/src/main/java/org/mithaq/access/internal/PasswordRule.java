package org.mithaq.access.internal;

import java.util.Locale;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import org.mithaq.kernel.RefusedException;

/**
 * What a password must be (OWASP ASVS 5, 6.2): long, without rules of composition, not the name,
 * and nothing that is guessed early: nbvcxz (MIT) knows the most common passwords and words.
 */
final class PasswordRule {
  private static final int SHORTEST = 12;

  /** Long enough for any sentence, short enough not to be a burden to hash. */
  static final int LONGEST = 256;

  /** What is longer than this is not guessed from a list; and reading it would cost much. */
  private static final int LISTED = 40;

  /** Bits: so much that a list of the billion most common passwords does not hold it. */
  private static final double ENTROPY = 30;

  private static final Configuration LISTS =
      new ConfigurationBuilder()
          .setLocale(Locale.ENGLISH)
          .setMinimumEntropy(ENTROPY)
          .createConfiguration();

  private PasswordRule() {}

  static void check(String name, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw weak("a password has " + SHORTEST + " to " + LONGEST + " characters");
    }
    if (AccountName.same(password).contains(name)) {
      throw weak("the password must not hold the name");
    }
    if (length <= LISTED && !new Nbvcxz(LISTS).estimate(password).isMinimumEntropyMet()) {
      throw weak(
          "this password is too easily guessed; take four words that do not belong together");
    }
  }

  private static RefusedException weak(String reason) {
    return RefusedException.invalid("password", reason);
  }
}
