package org.mithaq.app.asking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.directory.AuthorityFilter;
import org.mithaq.directory.AuthorityFunction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** What an address asks of the directory: {@code state, region, function, instrument, former}. */
public final class AuthorityQuestion {
  private AuthorityQuestion() {}

  /**
   * Understands it.
   *
   * @throws RefusedException naming the parameter that says nothing known
   */
  public static AuthorityFilter of(
      SearchParameters asked, Regions regions, ConventionCatalogue conventions) {
    return new AuthorityFilter(
        states(asked, regions),
        function(asked.first("function")),
        instrument(asked.first("instrument"), conventions),
        asked.first("former").equals("true"));
  }

  private static List<String> states(SearchParameters asked, Regions regions) {
    String state = asked.first("state").strip();
    if (!state.isEmpty()) {
      return List.of(
          regions
              .state(state)
              .map(StateView::iso3)
              .orElseThrow(() -> RefusedException.invalid("state", "No State has this code")));
    }
    String region = asked.first("region").strip();
    if (region.isEmpty()) {
      return List.of();
    }
    return regions
        .find(region)
        .map(RegionView::states)
        .orElseThrow(() -> RefusedException.invalid("region", "No region has this code"));
  }

  private static Optional<AuthorityFunction> function(String asked) {
    String name = asked.strip().toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<AuthorityFunction> found =
        Stream.of(AuthorityFunction.values()).filter(one -> one.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      throw RefusedException.invalid("function", "One of " + List.of(AuthorityFunction.values()));
    }
    return found;
  }

  private static String instrument(String asked, ConventionCatalogue conventions) {
    String code = asked.strip();
    if (!code.isEmpty() && conventions.instrument(code).isEmpty()) {
      throw RefusedException.invalid("instrument", "No instrument has this code");
    }
    return code;
  }
}
