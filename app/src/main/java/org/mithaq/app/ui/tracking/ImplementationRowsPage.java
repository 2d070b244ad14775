package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.tracking.BoardCell;
import org.mithaq.tracking.Boards;
import org.mithaq.tracking.Boards.Axis;
import org.mithaq.tracking.Boards.Figure;

/** The obligations that one figure of a State's board counts: exactly as many. */
@Named
@RequestScoped
public class ImplementationRowsPage {
  @Inject private Boards boards;
  @Inject private Regions regions;
  @Inject private ConventionCatalogue conventions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;
  @Inject private Clock clock;

  private StateView state;
  private Figure figure;
  private List<BoardCell> rows = List.of();

  public void load() {
    regions.state(reader.part("state")).ifPresentOrElse(this::load, Missing::notFound);
  }

  private void load(StateView found) {
    state = found;
    house.showState(found.iso3());
    SearchParameters asked = reader.getParameters();
    Optional<InstrumentView> instrument = conventions.instrument(asked.first("instrument"));
    Optional<ObligationLevel> level = one(ObligationLevel.class, asked.first("level"));
    Optional<Axis> axis = one(Axis.class, asked.first("axis"));
    if (instrument.isEmpty() || level.isEmpty() || axis.isEmpty()) {
      Missing.notFound();
      return;
    }
    try {
      figure =
          new Figure(
              found.iso3(),
              instrument.get().code(),
              level.get(),
              axis.get(),
              asked.first("value"),
              Days.of("on", asked.first("on"), clock));
      rows = boards.rows(figure);
    } catch (RefusedException notADay) {
      Missing.invalid(notADay.getMessage());
    }
  }

  public StateView getState() {
    return state;
  }

  public Figure getFigure() {
    return figure;
  }

  public List<BoardCell> getRows() {
    return rows;
  }

  public String getName() {
    return state == null ? "" : labels.state(state.iso3(), reader.getLanguage());
  }

  public String getInstrument() {
    return labels.instrument(figure.instrument(), reader.getLanguage());
  }

  /** What is counted, in words. */
  public String getCounted() {
    return reader.code("board.axis", figure.axis())
        + ": "
        + reader.code("board." + figure.axis(), figure.value());
  }

  private static <E extends Enum<E>> Optional<E> one(Class<E> type, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst();
  }
}
