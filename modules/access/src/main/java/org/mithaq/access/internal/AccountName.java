package org.mithaq.access.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.mithaq.access.AccountDraft;
import org.mithaq.kernel.RefusedException;

/** How accounts are called, and what their first password must be. */
final class AccountName {
  private static final Set<String> OF_THE_HOUSE = Set.of("house", "operator", "stranger");
  private static final int SHORTEST_PASSWORD = 12;

  /** Long enough for any sentence, short enough not to be a burden to hash. */
  static final int LONGEST_PASSWORD = 256;

  private AccountName() {}

  /** One name however it is typed: NFKC, lower case, no spaces around it. */
  static String same(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  static void check(AccountDraft draft) {
    String name = same(draft.name());
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]{1,99}")) {
      throw RefusedException.invalid(
          "name", "a name has 2 to 100 letters, digits and . _ @ + - and begins with a letter");
    }
    if (OF_THE_HOUSE.contains(name)) {
      throw RefusedException.invalid("name", "this name is the portal's own");
    }
    String password = draft.password();
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
      throw RefusedException.invalid(
          "password",
          "a password has " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters");
    }
    if (same(password).contains(name)) {
      throw RefusedException.invalid("password", "the password must not hold the name");
    }
    if (draft.grants().isEmpty()) {
      throw RefusedException.invalid("roles", "an account needs a role");
    }
  }
}
