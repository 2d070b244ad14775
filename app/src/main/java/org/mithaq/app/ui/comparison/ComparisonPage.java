package org.mithaq.app.ui.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.concordance.CompareProvisions.ComparedProvision;
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

  private ObligationView obligation;
  private LocalDate day;
  private List<Column> columns = List.of();

  public void load() {
    obligation = conventions.obligation(reader.getParameters().first("obligation")).orElse(null);
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
    List<CompareProvisions.ComparedState> compared =
        comparison.compare(obligation.path(), wanted(), day);
    Optional<ComparedProvision> baseline = baseline(compared);
    Collator alphabet = Collator.getInstance(reader.getLanguage().locale());
    columns =
        compared.stream()
            .map(one -> column(one, baseline))
            .sorted(Comparator.comparing(Column::state, alphabet))
            .toList();
    compared.stream()
        .map(CompareProvisions.ComparedState::iso3)
        .filter(iso3 -> regions.state(iso3).filter(StateView::demonstration).isPresent())
        .findFirst()
        .ifPresent(house::showState);
  }

  /** The States of a region, those chosen one by one, or all that answer. */
  private Set<String> wanted() {
    Set<String> wanted =
        reader.getParameters().all("state").stream()
            .map(code -> code.toUpperCase(Locale.ROOT))
            .filter(code -> regions.state(code).isPresent())
            .collect(Collectors.toCollection(TreeSet::new));
    regions
        .find(reader.getParameters().first("region"))
        .ifPresent(region -> wanted.addAll(region.states()));
    return wanted;
  }

  private Optional<ComparedProvision> baseline(List<CompareProvisions.ComparedState> compared) {
    String chosen = reader.getParameters().first("baseline");
    return compared.stream()
        .flatMap(one -> one.provisions().stream())
        .filter(one -> one.uri().equals(chosen))
        .findFirst();
  }

  private Column column(CompareProvisions.ComparedState one, Optional<ComparedProvision> baseline) {
    return new Column(
        one.iso3(),
        labels.state(one.iso3(), reader.getLanguage()),
        one.provisions().stream().map(each -> new Entry(each, baseline, reader)).toList(),
        one.leftOut());
  }

  public ObligationView getObligation() {
    return obligation;
  }

  public LocalDate getDay() {
    return day;
  }

  public List<Column> getColumns() {
    return columns;
  }

  public List<RegionView> getRegions() {
    return regions.all();
  }

  /** The same comparison with another baseline, or without one. */
  public String baselineLink(String uri) {
    return "/compare?" + reader.getParameters().with("baseline", uri).toQueryString();
  }

  /** What the form keeps when its day or region changes. */
  public List<String> getKept() {
    return reader.getParameters().all("state");
  }

  /** Where everything of a State stands: the hub of the article. */
  public String everything(Column column) {
    String[] steps = obligation.path().split("/", 3);
    return reader.link(
        "/conventions/"
            + steps[0]
            + "/"
            + steps[1]
            + "?obligation="
            + obligation.path()
            + "&state="
            + column.iso3()
            + "#mappings");
  }

  /**
   * A State and its provisions, none where nobody has recorded any, and how many more there are.
   */
  public record Column(String iso3, String state, List<Entry> entries, long leftOut) {}
}
