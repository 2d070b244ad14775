package org.mithaq.app.ui.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.coverage.CoverageBoard;
import org.mithaq.app.asking.coverage.CoverageBoards;
import org.mithaq.app.asking.coverage.Figures;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** What has been looked at: a map of States and articles, and the same in words. */
@Named
@RequestScoped
public class CoveragePage {
  @Inject private CoverageBoards boards;
  @Inject private ConventionCatalogue conventions;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;

  private CoverageBoard board;
  private String wrong = "";

  /** What is wrong in the address is said beside the form, which keeps the rest. */
  public void load() {
    try {
      board = boards.of(reader.getParameters(), reader.getLanguage());
    } catch (RefusedException refused) {
      if (!(refused.refusal() instanceof Refusal.Invalid invalid)) {
        Missing.notFound();
        return;
      }
      wrong = invalid.place();
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(400);
      return;
    }
    house.show(board.region());
    board.region().states().stream()
        .filter(iso3 -> regions.state(iso3).filter(StateView::demonstration).isPresent())
        .findFirst()
        .ifPresent(house::showState);
  }

  /** Null where the address was wrong. */
  public CoverageBoard getBoard() {
    return board;
  }

  /** The parameter that is wrong; empty when none is. */
  public String getWrong() {
    return wrong;
  }

  public String getComplaint() {
    return reader.say("coverage.wrong." + wrong, reader.getParameters().first(wrong));
  }

  public String getDay() {
    return board == null ? reader.getToday().toString() : board.on().toString();
  }

  public List<RegionView> getRegions() {
    return boards.regions();
  }

  /** Whether the form shows this region as chosen. */
  public boolean chosen(RegionView region) {
    return board == null
        ? region.code().equals(reader.getParameters().first("region"))
        : region.code().equals(board.region().code());
  }

  public List<InstrumentView> getInstruments() {
    return conventions.instruments();
  }

  public boolean isOfArticles() {
    return !board.instrument().isEmpty();
  }

  /** Where a column leads: the hub of an article, or the board of an instrument's articles. */
  public String column(CoverageBoard.Place place) {
    return isOfArticles()
        ? reader.hub(place.path())
        : reader.link(
            "/coverage?region="
                + board.region().code()
                + "&instrument="
                + place.path()
                + "&on="
                + board.on());
  }

  public String name(String instrument) {
    return labels.instrument(instrument, reader.getLanguage());
  }

  public String getCaption() {
    String day = reader.date(board.on());
    return isOfArticles()
        ? reader.say("coverage.map", name(board.instrument()), day)
        : reader.say("coverage.map.instruments", day);
  }

  public List<CoverageKind> getKinds() {
    return List.of(CoverageKind.values());
  }

  /** The figures of a cell that are more than none. */
  public List<ShownFigure> figures(CoverageCell cell) {
    return cell.counts().entrySet().stream()
        .map(one -> new ShownFigure(one.getKey(), one.getValue(), rows(cell, one.getKey())))
        .toList();
  }

  public String rows(CoverageCell cell, CoverageKind kind) {
    return reader.link(Figures.address(cell, kind, board.on()));
  }

  /** How many days ago; a date known to the month or year has no such number. */
  public String age(LegalDate date) {
    return date.day()
        .map(day -> reader.say("coverage.age", ChronoUnit.DAYS.between(day, reader.getToday())))
        .orElse("");
  }

  public String exported(String format) {
    return "/api/v1" + board.address() + "&format=" + format + "&ui=" + reader.getLang();
  }

  /** A figure in a cell, with where its rows stand. */
  public record ShownFigure(CoverageKind kind, long count, String rows) {}
}
