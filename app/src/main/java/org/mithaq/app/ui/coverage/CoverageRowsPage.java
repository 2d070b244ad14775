package org.mithaq.app.ui.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.coverage.Figures;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.Coverage;
import org.mithaq.concordance.Coverage.Figure;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.concordance.NoProvisions;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Slice;

/** The mappings that one figure of the board counts, as many as it says. */
@Named
@RequestScoped
public class CoverageRowsPage {
  private static final int PAGE = 50;

  @Inject private Coverage coverage;
  @Inject private NoProvisions noProvisions;
  @Inject private Figures figures;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;

  private Figure figure;
  private Slice<MappingView> rows;
  private List<NoProvisionView> statements = List.of();

  public void load() {
    try {
      figure = figures.of(reader.getParameters());
    } catch (RefusedException wrong) {
      Missing.invalid(wrong.getMessage());
      return;
    }
    if (figure.kind() == CoverageKind.NO_PROVISION) {
      statements =
          noProvisions.standing(figure.path(), Set.of(figure.iso3())).stream()
              .filter(one -> one.stands(figure.on()))
              .toList();
    }
    rows = coverage.rows(figure, getPage(), PAGE);
    house.showState(figure.iso3());
  }

  public Figure getFigure() {
    return figure;
  }

  public Slice<MappingView> getRows() {
    return rows;
  }

  /** What was stated, where the figure counts that. */
  public List<NoProvisionView> getStatements() {
    return statements;
  }

  public long getTotal() {
    return rows.total() + statements.size();
  }

  public String getState() {
    return labels.state(figure.iso3(), reader.getLanguage());
  }

  /** The board that the figure stands on: of the instrument's articles, or of all instruments. */
  public String getBoard() {
    String home = house.getRegion();
    String instrument = figure.path().split("/", 2)[0];
    return reader.link(
        "/coverage?on="
            + figure.on()
            + (home == null ? "" : "&region=" + home)
            + (instrument.isEmpty() ? "" : "&instrument=" + instrument)
            + "#"
            + figure.iso3());
  }

  /** From 1; anything else than a number is 1. */
  public int getPage() {
    String page = reader.getParameters().first("page");
    return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
  }

  public boolean isMore() {
    return (long) getPage() * PAGE < rows.total();
  }

  public String turned(int page) {
    return "/coverage/rows?"
        + reader.getParameters().kept("page", String.valueOf(page)).toQueryString();
  }

  /** The address of a mapped provision. */
  public String provision(MappingView mapping) {
    return reader.link(mapping.lawUri() + "/" + mapping.language().iso3() + "/~" + mapping.eId());
  }
}
