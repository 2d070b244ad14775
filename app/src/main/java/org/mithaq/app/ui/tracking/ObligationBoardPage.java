package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.tracking.BoardCell;
import org.mithaq.tracking.Boards;

/** Every State towards one obligation on a day, its three axes apart. */
@Named
@RequestScoped
public class ObligationBoardPage {
  @Inject private Boards boards;
  @Inject private ConventionCatalogue conventions;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private ObligationView obligation;
  private LocalDate day;
  private List<BoardCell> cells = List.of();

  public void load() {
    String asked = reader.getParameters().first("obligation");
    String article = reader.part("instrument") + "/" + reader.part("article");
    obligation =
        conventions
            .obligation(asked)
            .filter(
                one -> one.path().regionMatches(true, 0, article + "/", 0, article.length() + 1))
            .orElse(null);
    if (obligation == null) {
      Missing.notFound();
      return;
    }
    try {
      day = Days.of("on", reader.getParameters().first("on"), clock);
    } catch (RefusedException notADay) {
      Missing.invalid(notADay.getMessage());
      return;
    }
    Set<String> states =
        regions.states().stream()
            .map(StateView::iso3)
            .collect(Collectors.toCollection(TreeSet::new));
    cells =
        boards.ofObligation(obligation.path(), states, day).stream()
            .sorted(
                Comparator.comparing(
                    cell -> state(cell.iso3()),
                    Collator.getInstance(reader.getLanguage().locale())))
            .toList();
  }

  public ObligationView getObligation() {
    return obligation;
  }

  public LocalDate getDay() {
    return day;
  }

  /** Empty where nothing can be assessed: a definition, or a duty of somebody else. */
  public List<BoardCell> getCells() {
    return cells;
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  public String sheet(String format) {
    return "/api/v1/tracking/boards/obligations/"
        + obligation.path()
        + "?format="
        + format
        + "&on="
        + day
        + "&ui="
        + reader.getLang();
  }

  /** What law is mapped there. */
  public String mapped(BoardCell cell) {
    return reader.link("/search?state=" + cell.iso3() + "&obligation=" + cell.obligation());
  }
}
