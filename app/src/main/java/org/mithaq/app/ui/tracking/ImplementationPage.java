package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ParticipationStatus;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.tracking.BoardLine;
import org.mithaq.tracking.Boards;
import org.mithaq.tracking.Boards.Axis;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.NotificationView;

/**
 * What is recorded of a State and the obligations of one instrument: counts, no share, no order.
 */
@Named
@RequestScoped
public class ImplementationPage {
  @Inject private Boards boards;
  @Inject private Duties duties;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;
  @Inject private Clock clock;

  private StateView state;
  private LocalDate day;
  private List<BoardLine> lines = List.of();
  private BoardLine line;
  private List<NotificationView> notified;

  /** One of the three axes with its classes. */
  public record Part(String axis, List<Row> rows) {}

  /** A class with its figures, one for each level of the headline. */
  public record Row(String label, List<Figure> figures) {}

  /**
   * @param href the obligations that it counts, empty for none
   */
  public record Figure(long count, String href) {}

  public void load() {
    regions.state(reader.part("state")).ifPresentOrElse(this::load, Missing::notFound);
  }

  private void load(StateView found) {
    try {
      day = Days.of("on", reader.getParameters().first("on"), clock);
    } catch (RefusedException notADay) {
      Missing.invalid(notADay.getMessage());
      return;
    }
    state = found;
    house.showState(found.iso3());
    lines = boards.ofState(found.iso3(), day);
    String asked = reader.getParameters().first("instrument");
    line =
        lines.stream()
            .filter(one -> one.instrument().equalsIgnoreCase(asked))
            .findFirst()
            .or(() -> lines.stream().filter(ImplementationPage::party).findFirst())
            .or(() -> lines.stream().findFirst())
            .orElse(null);
  }

  public StateView getState() {
    return state;
  }

  public String getName() {
    return state == null ? "" : labels.state(state.iso3(), reader.getLanguage());
  }

  public LocalDate getDay() {
    return day;
  }

  public List<BoardLine> getLines() {
    return lines;
  }

  /** The instrument that is shown. */
  public BoardLine getLine() {
    return line;
  }

  public String instrument(String code) {
    return labels.instrument(code, reader.getLanguage());
  }

  public String href(String code) {
    return reader.link(
        "/states/" + state.iso3() + "/implementation?instrument=" + code + "&on=" + day);
  }

  /** Where the State stands towards what is shown; without a record that is unknown. */
  public String getStatus() {
    return line.participation()
        .map(one -> one.status().name())
        .orElse(ParticipationStatus.UNKNOWN.name());
  }

  public String getAsOf() {
    return line.participation().map(one -> reader.date(one.asOf())).orElse(reader.say("unknown"));
  }

  public List<ObligationLevel> getLevels() {
    return BoardLine.HEADLINE.stream().filter(line.figures()::containsKey).toList();
  }

  public long total(ObligationLevel level) {
    return line.figures().get(level).total();
  }

  /** Levels that no headline counts. */
  public List<ObligationLevel> getOtherLevels() {
    return line.figures().keySet().stream()
        .filter(level -> !BoardLine.HEADLINE.contains(level))
        .toList();
  }

  /** The three axes, each class with a figure for each of the levels. */
  public List<Part> parts(List<ObligationLevel> levels) {
    return List.of(
        part(levels, Axis.LAW, BoardLine.Figures::law),
        part(levels, Axis.EVIDENCE, BoardLine.Figures::evidence),
        part(levels, Axis.PRACTICE, BoardLine.Figures::practice));
  }

  /** What stands notified: facts that depositaries circulate. */
  public List<NotificationView> getNotified() {
    if (notified == null) {
      notified = duties.notified(state.iso3(), day);
    }
    return notified;
  }

  private <E extends Enum<E>> Part part(
      List<ObligationLevel> levels,
      Axis axis,
      java.util.function.Function<BoardLine.Figures, Map<E, Long>> counts) {
    Optional<ObligationLevel> first = levels.stream().findFirst();
    List<Row> rows =
        first.map(line.figures()::get).map(counts).map(Map::keySet).stream()
            .flatMap(java.util.Set::stream)
            .map(value -> row(axis, value, levels, counts))
            .toList();
    return new Part(reader.code("board.axis", axis), rows);
  }

  private <E extends Enum<E>> Row row(
      Axis axis,
      E value,
      List<ObligationLevel> levels,
      java.util.function.Function<BoardLine.Figures, Map<E, Long>> counts) {
    return new Row(
        reader.code("board." + axis, value),
        levels.stream()
            .map(
                level -> {
                  long count = counts.apply(line.figures().get(level)).get(value);
                  return new Figure(count, count == 0 ? "" : rows(axis, value.name(), level));
                })
            .toList());
  }

  private String rows(Axis axis, String value, ObligationLevel level) {
    return reader.link(
        "/states/"
            + state.iso3()
            + "/implementation/rows?instrument="
            + line.instrument()
            + "&level="
            + level
            + "&axis="
            + axis
            + "&value="
            + value
            + "&on="
            + day);
  }

  private static boolean party(BoardLine one) {
    return one.participation().filter(it -> it.status() == ParticipationStatus.PARTY).isPresent();
  }
}
