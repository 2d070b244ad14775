package org.mithaq.app.ui.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.asking.ChosenAsked;
import org.mithaq.app.asking.ComparisonAsked;
import org.mithaq.app.asking.DataVersion;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.concordance.CompareProvisions.ComparedProvision;
import org.mithaq.concordance.CompareProvisions.ComparedState;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** The provisions of States that answer one obligation, each in its language and direction. */
@Named
@RequestScoped
public class ComparisonPage {
  @Inject private CompareProvisions comparison;
  @Inject private ConventionCatalogue conventions;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;
  @Inject private Clock clock;

  private ComparisonAsked asked;
  private List<Column> columns = List.of();
  private Citable citable;

  public void load() {
    try {
      asked = ComparisonAsked.of(reader.getParameters(), conventions, regions, clock).orElse(null);
    } catch (RefusedException notADay) {
      Missing.invalid(notADay.getMessage());
      return;
    }
    if (asked == null) {
      Missing.notFound();
      return;
    }
    List<ComparedState> compared = asked.answered(comparison, labels, reader.getLanguage());
    citable = Citable.of(reader.getParameters(), asked.day(), DataVersion.ofAnswers(compared), "");
    Optional<ComparedProvision> baseline = asked.baselineAmong(compared);
    columns = compared.stream().map(one -> column(one, baseline)).toList();
    compared.stream()
        .map(ComparedState::iso3)
        .filter(iso3 -> regions.state(iso3).filter(StateView::demonstration).isPresent())
        .findFirst()
        .ifPresent(house::showState);
  }

  private Column column(ComparedState one, Optional<ComparedProvision> baseline) {
    return new Column(
        one.iso3(),
        labels.state(one.iso3(), reader.getLanguage()),
        one.provisions().stream().map(each -> new Entry(each, baseline, reader)).toList(),
        one.leftOut(),
        one.noProvision());
  }

  public ObligationView getObligation() {
    return asked.obligation();
  }

  public LocalDate getDay() {
    return asked.day();
  }

  public List<Column> getColumns() {
    return columns;
  }

  /**
   * Without rows where nobody has ticked an element: what is compared is no offence, or not yet.
   */
  public ElementsMatrix getElements() {
    return ElementsMatrix.of(columns);
  }

  public List<RegionView> getRegions() {
    return regions.all();
  }

  /** The same comparison with another baseline, or without one. */
  public String baselineLink(String uri) {
    return "/compare?" + reader.getParameters().with("baseline", uri).toQueryString();
  }

  /** The comparison as it can be cited; none where there is none. */
  public Citable getCitable() {
    return citable;
  }

  /** The same comparison to take home: {@code docx}, {@code xlsx} or {@code json}. */
  public String file(String format) {
    return "/api/v1/comparison?"
        + reader
            .getParameters()
            .with("ui", reader.getLang())
            .with("format", format)
            .toQueryString();
  }

  /** These provisions as if they were picked one by one, so that others can join them. */
  public String getAsPicked() {
    StringBuilder address = new StringBuilder("/compare?on=").append(asked.day());
    columns.stream()
        .flatMap(column -> column.entries().stream())
        .filter(entry -> !entry.text().isEmpty())
        .limit(ChosenAsked.MOST)
        .forEach(entry -> address.append("&with=").append(entry.uri()));
    return reader.link(address.toString());
  }

  /** What the form keeps when its day or region changes. */
  public List<String> getKept() {
    return reader.getParameters().all("state");
  }

  /** Where everything of a State stands: the hub of the article. */
  public String everything(Column column) {
    String[] steps = asked.obligation().path().split("/", 3);
    return reader.link(
        "/conventions/"
            + steps[0]
            + "/"
            + steps[1]
            + "?obligation="
            + asked.obligation().path()
            + "&state="
            + column.iso3()
            + "#mappings");
  }

  /**
   * A State and its provisions, none where nobody has recorded any, how many more there are, and
   * where somebody stated that there is none.
   */
  public record Column(
      String iso3,
      String state,
      List<Entry> entries,
      long leftOut,
      List<NoProvisionView> noProvision) {}
}
