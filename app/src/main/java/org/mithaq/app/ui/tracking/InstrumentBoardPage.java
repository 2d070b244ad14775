package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.tracking.BoardCell;
import org.mithaq.tracking.BoardLine;
import org.mithaq.tracking.Boards;
import org.mithaq.tracking.Boards.Axis;

/**
 * States towards one instrument on one of the three axes: counts and links, in the alphabetical
 * order of the reader's language. Nothing is ranked (INV-28).
 */
@Named
@RequestScoped
public class InstrumentBoardPage {
  @Inject private Boards boards;
  @Inject private ConventionCatalogue conventions;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private InstrumentView instrument;
  private LocalDate day;
  private Axis axis;
  private RegionView region;
  private List<BoardLine> lines = List.of();

  /** The classes of the axis by name, which head the columns. */
  public record Grid(
      ObligationLevel level, boolean headline, List<String> classes, List<Row> rows) {}

  /** A State with a figure for each class. */
  public record Row(String iso3, String name, String status, long total, List<Figure> figures) {}

  /**
   * @param href the obligations that it counts, empty for none
   */
  public record Figure(long count, String href) {}

  /** A State with the class of each obligation of an article. */
  public record Cells(String iso3, String name, List<BoardCell> cells) {}

  public void load() {
    instrument = conventions.instrument(reader.part("instrument")).orElse(null);
    if (instrument == null) {
      Missing.notFound();
      return;
    }
    try {
      day = Days.of("on", parameters().first("on"), clock);
    } catch (RefusedException notADay) {
      Missing.invalid(notADay.getMessage());
      return;
    }
    axis =
        Arrays.stream(Axis.values())
            .filter(one -> one.name().equals(parameters().first("axis")))
            .findFirst()
            .orElse(Axis.EVIDENCE);
    String asked = parameters().first("region");
    region = regions.find(asked).orElse(null);
    if (region == null && !asked.isEmpty()) {
      Missing.notFound();
      return;
    }
    lines = boards.ofInstrument(instrument.code(), states(), day);
  }

  private Set<String> states() {
    return region != null
        ? new TreeSet<>(region.states())
        : regions.states().stream()
            .map(StateView::iso3)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  public InstrumentView getInstrument() {
    return instrument;
  }

  public String getName() {
    return labels.instrument(instrument.code(), reader.getLanguage());
  }

  public LocalDate getDay() {
    return day;
  }

  public Axis getAxis() {
    return axis;
  }

  public Axis[] getAxes() {
    return Axis.values();
  }

  public String getRegion() {
    return region == null ? "" : region.code();
  }

  public List<RegionView> getRegions() {
    return regions.all();
  }

  /** The two levels of the headline first, each a table of its own; the others apart. */
  public List<Grid> getGrids() {
    return Arrays.stream(ObligationLevel.values())
        .filter(level -> lines.stream().anyMatch(line -> line.figures().containsKey(level)))
        .map(this::grid)
        .sorted(Comparator.comparing(grid -> !grid.headline()))
        .toList();
  }

  private Grid grid(ObligationLevel level) {
    List<String> classes =
        lines.stream()
            .map(line -> line.figures().get(level))
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .map(figures -> counts(figures).keySet().stream().map(Enum::name).toList())
            .orElse(List.of());
    return new Grid(
        level,
        BoardLine.HEADLINE.contains(level),
        classes,
        lines.stream()
            .filter(line -> line.figures().containsKey(level))
            .map(line -> row(line, level))
            .sorted(byName(Row::name))
            .toList());
  }

  private Row row(BoardLine line, ObligationLevel level) {
    BoardLine.Figures figures = line.figures().get(level);
    return new Row(
        line.iso3(),
        labels.state(line.iso3(), reader.getLanguage()),
        line.participation().map(one -> one.status().name()).orElse("UNKNOWN"),
        figures.total(),
        counts(figures).entrySet().stream()
            .map(
                one ->
                    new Figure(
                        one.getValue(),
                        one.getValue() == 0 ? "" : rows(line.iso3(), level, one.getKey().name())))
            .toList());
  }

  private Map<? extends Enum<?>, Long> counts(BoardLine.Figures figures) {
    return switch (axis) {
      case LAW -> figures.law();
      case EVIDENCE -> figures.evidence();
      case PRACTICE -> figures.practice();
    };
  }

  private String rows(String iso3, ObligationLevel level, String value) {
    return reader.link(
        "/states/"
            + iso3
            + "/implementation/rows?instrument="
            + instrument.code()
            + "&level="
            + level
            + "&axis="
            + axis
            + "&value="
            + value
            + "&on="
            + day);
  }

  public List<ArticleView> getArticles() {
    return conventions.articles(instrument.code());
  }

  /** The article whose obligations are shown one by one; empty for none. */
  public String getArticle() {
    String asked = parameters().first("article");
    return conventions.article(instrument.code(), asked).map(ArticleView::number).orElse("");
  }

  /** The obligations of that article, which head the columns of the map. */
  public List<String> getObligations() {
    return getMap().stream()
        .findFirst()
        .map(one -> one.cells().stream().map(BoardCell::obligation).toList())
        .orElse(List.of());
  }

  private List<Cells> map;

  public List<Cells> getMap() {
    if (map == null) {
      map = getArticle().isEmpty() ? List.of() : cells();
    }
    return map;
  }

  private List<Cells> cells() {
    return boards.ofArticle(instrument.code() + "/" + getArticle(), states(), day).stream()
        .collect(Collectors.groupingBy(BoardCell::iso3))
        .entrySet()
        .stream()
        .map(
            one ->
                new Cells(
                    one.getKey(), labels.state(one.getKey(), reader.getLanguage()), one.getValue()))
        .sorted(byName(Cells::name))
        .toList();
  }

  /** The class of a cell on the axis. */
  public String of(BoardCell cell) {
    return switch (axis) {
      case LAW -> cell.law().name();
      case EVIDENCE -> cell.evidence().name();
      case PRACTICE -> cell.practice().name();
    };
  }

  /** What a class of the axis is called. */
  public String word(String value) {
    return reader.code("board." + axis, value);
  }

  public String sheet(String format) {
    return "/api/v1/tracking/boards/instruments/"
        + instrument.code()
        + "?format="
        + format
        + "&on="
        + day
        + Optional.ofNullable(region).map(one -> "&region=" + one.code()).orElse("")
        + "&ui="
        + reader.getLang();
  }

  public String obligation(String path) {
    return reader.link(
        "/conventions/"
            + path.split("/")[0]
            + "/"
            + path.split("/")[1]
            + "/implementation?obligation="
            + path
            + "&on="
            + day);
  }

  private SearchParameters parameters() {
    return reader.getParameters();
  }

  private <T> Comparator<T> byName(java.util.function.Function<T, String> name) {
    return Comparator.comparing(name, Collator.getInstance(reader.getLanguage().locale()));
  }
}
