package org.mithaq.directory;

import java.util.List;
import java.util.Optional;

/**
 * Which authorities.
 *
 * @param states ISO 3166 alpha-3; empty for any
 * @param function empty for any
 * @param instrument code; empty for any. One that names no instrument acts under any that its State
 *     has joined, so it is found too
 * @param former also those that are competent no more
 */
public record AuthorityFilter(
    List<String> states, Optional<AuthorityFunction> function, String instrument, boolean former) {
  public AuthorityFilter {
    states = List.copyOf(states);
  }

  public static AuthorityFilter of(String state) {
    return new AuthorityFilter(List.of(state), Optional.empty(), "", true);
  }
}
