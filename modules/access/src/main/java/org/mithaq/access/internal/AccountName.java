package org.mithaq.access.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.mithaq.access.AccountDraft;
import org.mithaq.kernel.RefusedException;

/** How accounts are called. */
final class AccountName {
  private static final Set<String> OF_THE_HOUSE = Set.of("house", "operator", "stranger");

  private AccountName() {}

  /** One name however it is typed: NFKC, lower case, no spaces around it. */
  static String same(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  static void check(AccountDraft draft) {
    check(draft.name());
    PasswordRule.check(same(draft.name()), draft.password());
    if (draft.grants().isEmpty()) {
      throw RefusedException.invalid("roles", "an account needs a role");
    }
  }

  static void check(String typed) {
    String name = same(typed);
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]{1,99}")) {
      throw RefusedException.invalid(
          "name", "a name has 2 to 100 letters, digits and . _ @ + - and begins with a letter");
    }
    if (OF_THE_HOUSE.contains(name)) {
      throw RefusedException.invalid("name", "this name is the portal's own");
    }
  }
}
