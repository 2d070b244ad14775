package org.mithaq.app.ui.institute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.coverage.Figures;
import org.mithaq.app.ui.institute.Board.Cell;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.Coverage;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/**
 * How complete and how fresh the record of each State is towards each convention in scope. States
 * stand in alphabetical order; nothing is ranked.
 */
@RequestScoped
public class CoverageFigures {
  private static final List<CoverageKind> KINDS =
      List.of(
          CoverageKind.REVIEWED,
          CoverageKind.PROPOSED,
          CoverageKind.RECHECK,
          CoverageKind.NO_PROVISION);
  private static final List<String> COLUMNS =
      List.of(
          "iso3",
          "instrument",
          "reviewed",
          "proposed",
          "recheck",
          "noProvision",
          "reviewedOn",
          "lookedAt");

  @Inject private Coverage coverage;
  @Inject private Regions regions;
  @Inject private Reader reader;
  @Inject private Labels labels;

  Board board() {
    Reach reach = CurrentActor.get().reach(Permission.APPROVE);
    List<String> states =
        regions.states().stream()
            .map(StateView::iso3)
            .filter(reach::covers)
            .sorted(
                Comparator.comparing(
                    this::name, Collator.getInstance(reader.getLanguage().locale())))
            .toList();
    Map<String, CoverageCell> cells =
        coverage.ofInstruments(Set.copyOf(states), reader.getToday()).stream()
            .collect(Collectors.toMap(cell -> key(cell.iso3(), cell.path()), Function.identity()));
    List<List<Cell>> rows = new ArrayList<>();
    for (String iso3 : states) {
      for (String instrument : instruments(iso3, cells)) {
        rows.add(
            row(
                cells.getOrDefault(
                    key(iso3, instrument), CoverageCell.nobodyLooked(iso3, instrument))));
      }
    }
    return new Board("coverage", COLUMNS, rows);
  }

  /** Those in scope of the State's regions, and those that anything is recorded for. */
  private Set<String> instruments(String iso3, Map<String, CoverageCell> cells) {
    Set<String> codes = new LinkedHashSet<>();
    regions.regionsOf(iso3).stream()
        .flatMap(region -> regions.find(region).stream())
        .map(RegionView::instruments)
        .forEach(codes::addAll);
    cells.values().stream()
        .filter(cell -> cell.iso3().equals(iso3))
        .map(CoverageCell::path)
        .sorted()
        .forEach(codes::add);
    return codes;
  }

  private List<Cell> row(CoverageCell cell) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell(cell.iso3(), name(cell.iso3()), reader.link("/states/" + cell.iso3())));
    row.add(
        new Cell(
            cell.path(),
            labels.instrument(cell.path(), reader.getLanguage()),
            reader.link("/conventions/" + cell.path())));
    for (CoverageKind kind : KINDS) {
      String rows = Figures.address(cell, kind, reader.getToday());
      row.add(Cell.figure(cell.count(kind), reader.link(rows)));
    }
    row.add(day(cell.reviewedOn(), "coverage.never"));
    row.add(day(cell.lookedAt(), "coverage.nobody"));
    return row;
  }

  private Cell day(LegalDate day, String never) {
    return day.known() ? Cell.of(day.iso(), reader.date(day)) : Cell.of("", reader.say(never));
  }

  private String name(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  private static String key(String iso3, String instrument) {
    return iso3 + " " + instrument;
  }
}
