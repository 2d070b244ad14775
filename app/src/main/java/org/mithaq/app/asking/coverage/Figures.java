package org.mithaq.app.asking.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.concordance.Coverage.Figure;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Figures of the board and their addresses: every figure opens the rows that it counts. */
@ApplicationScoped
public class Figures {
  @Inject private Regions regions;
  @Inject private ConventionCatalogue conventions;
  @Inject private Clock clock;

  /** Where the rows of a figure stand. */
  public static String address(CoverageCell cell, CoverageKind kind, LocalDate on) {
    return "/coverage/rows?state="
        + cell.iso3()
        + (cell.path().isEmpty() ? "" : "&obligation=" + cell.path())
        + "&kind="
        + code(kind)
        + "&on="
        + on;
  }

  /**
   * The figure of {@code state}, {@code obligation}, {@code kind} and {@code on}.
   *
   * @throws RefusedException Invalid, naming the parameter
   */
  public Figure of(SearchParameters parameters) {
    String state =
        regions
            .state(parameters.first("state"))
            .map(StateView::iso3)
            .orElseThrow(() -> RefusedException.invalid("state", "The code of a State, as EGY"));
    return new Figure(
        state,
        path(parameters.first("obligation")),
        kind(parameters.first("kind")),
        Days.of("on", parameters.first("on"), clock));
  }

  private String path(String asked) {
    if (asked.isEmpty()) {
      return "";
    }
    return conventions
        .instrument(asked)
        .map(InstrumentView::code)
        .or(() -> conventions.obligation(asked).map(ObligationView::path))
        .orElseThrow(
            () ->
                RefusedException.invalid(
                    "obligation", "An instrument, an article or anything below it, as UNTOC/6"));
  }

  private static CoverageKind kind(String asked) {
    return Arrays.stream(CoverageKind.values())
        .filter(kind -> code(kind).equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                RefusedException.invalid(
                    "kind",
                    "One of "
                        + Arrays.stream(CoverageKind.values())
                            .map(Figures::code)
                            .collect(Collectors.joining(", "))));
  }

  private static String code(CoverageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
