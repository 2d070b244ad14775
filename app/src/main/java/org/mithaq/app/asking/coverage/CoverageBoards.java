package org.mithaq.app.asking.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.asking.coverage.CoverageBoard.Line;
import org.mithaq.app.asking.coverage.CoverageBoard.Place;
import org.mithaq.concordance.Coverage;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** Lays out the board that an address asks for. */
@ApplicationScoped
public class CoverageBoards {
  @Inject private Coverage coverage;
  @Inject private Regions regions;
  @Inject private ConventionCatalogue conventions;
  @Inject private Labels labels;
  @Inject private Clock clock;

  /**
   * The board of {@code region}, {@code instrument} and {@code on}.
   *
   * @throws RefusedException Invalid, naming the parameter
   */
  public CoverageBoard of(SearchParameters parameters, LanguageTag reader) {
    LocalDate on = Days.of("on", parameters.first("on"), clock);
    RegionView region = region(parameters.first("region"));
    String asked = parameters.first("instrument");
    if (asked.isEmpty()) {
      return ofInstruments(region, on, reader);
    }
    InstrumentView instrument =
        conventions
            .instrument(asked)
            .orElseThrow(
                () ->
                    RefusedException.invalid("instrument", "The code of an instrument, as UNTOC"));
    return ofArticles(region, instrument, on, reader);
  }

  /** Regions that have States to show. */
  public List<RegionView> regions() {
    return regions.all().stream().filter(region -> !region.states().isEmpty()).toList();
  }

  /** Without a word: the first region of whose States anything is mapped, else the first. */
  private RegionView region(String code) {
    if (!code.isEmpty()) {
      return regions
          .find(code)
          .orElseThrow(
              () -> RefusedException.invalid("region", "The code of a region, as arab-states"));
    }
    Set<String> mapped = coverage.states();
    List<RegionView> all = regions();
    return all.stream()
        .filter(region -> region.states().stream().anyMatch(mapped::contains))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseThrow(() -> RefusedException.notFound("No region has been loaded yet"));
  }

  private CoverageBoard ofInstruments(RegionView region, LocalDate on, LanguageTag reader) {
    List<CoverageCell> cells = coverage.ofInstruments(states(region), on);
    Set<String> codes = new LinkedHashSet<>(region.instruments());
    cells.forEach(cell -> codes.add(cell.path()));
    List<Place> places = codes.stream().map(code -> instrument(code, reader)).toList();
    return board(region, "", on, places, cells, reader);
  }

  private CoverageBoard ofArticles(
      RegionView region, InstrumentView instrument, LocalDate on, LanguageTag reader) {
    List<CoverageCell> cells = coverage.ofArticles(instrument.code(), states(region), on);
    Map<String, Place> places = new LinkedHashMap<>();
    for (ArticleView article : conventions.articles(instrument.code())) {
      places.put(article.path(), article(article, reader));
    }
    for (CoverageCell cell : cells) {
      String number = cell.path().substring(instrument.code().length() + 1);
      places.putIfAbsent(cell.path(), new Place(cell.path(), number, new Text(reader, number)));
    }
    return board(region, instrument.code(), on, List.copyOf(places.values()), cells, reader);
  }

  private CoverageBoard board(
      RegionView region,
      String instrument,
      LocalDate on,
      List<Place> places,
      List<CoverageCell> cells,
      LanguageTag reader) {
    Map<String, Map<String, CoverageCell>> byState =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    CoverageCell::iso3, Collectors.toMap(CoverageCell::path, Function.identity())));
    Collator alphabet = Collator.getInstance(reader.locale());
    List<Line> lines =
        states(region).stream()
            .map(
                iso3 ->
                    line(
                        iso3,
                        labels.state(iso3, reader),
                        instrument,
                        places,
                        byState.getOrDefault(iso3, Map.of())))
            .sorted(Comparator.comparing(Line::name, alphabet))
            .toList();
    return new CoverageBoard(region, instrument, on, places, lines);
  }

  private static Line line(
      String iso3,
      String name,
      String instrument,
      List<Place> places,
      Map<String, CoverageCell> cells) {
    List<CoverageCell> row =
        places.stream()
            .map(
                place ->
                    cells.getOrDefault(place.path(), CoverageCell.nobodyLooked(iso3, place.path())))
            .toList();
    return new Line(iso3, name, row, CoverageCell.sum(iso3, instrument, row));
  }

  private Place instrument(String code, LanguageTag reader) {
    return new Place(code, code, new Text(reader, labels.instrument(code, reader)));
  }

  private static Place article(ArticleView article, LanguageTag reader) {
    return new Place(
        article.path(),
        article.number(),
        article.headings().bestFor(reader).orElse(new Text(reader, article.number())));
  }

  private static Set<String> states(RegionView region) {
    return new TreeSet<>(region.states());
  }
}
