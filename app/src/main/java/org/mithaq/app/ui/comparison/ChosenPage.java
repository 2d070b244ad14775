package org.mithaq.app.ui.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.asking.ChosenAsked;
import org.mithaq.app.asking.ChosenProvision;
import org.mithaq.app.asking.DataVersion;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.Concordance;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Provisions that the reader picked, side by side, in any languages and of any States. */
@Named
@RequestScoped
public class ChosenPage {
  @Inject private LegislationCatalogue legislation;
  @Inject private Concordance concordance;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;
  @Inject private Clock clock;

  private ChosenAsked asked;
  private List<ChosenEntry> entries = List.of();
  private List<String> missing = List.of();
  private Citable citable;

  public void load() {
    try {
      asked = ChosenAsked.of(reader.getParameters(), clock);
    } catch (RefusedException notUnderstood) {
      Missing.invalid(notUnderstood.getMessage());
      return;
    }
    List<ChosenProvision> found = asked.found(legislation, reader.getLanguage());
    missing = asked.missing(found);
    // An address without a language means the reader's.
    boolean readers = asked.addresses().stream().anyMatch(one -> one.language().isEmpty());
    citable =
        Citable.of(
            reader.getParameters(),
            asked.day(),
            DataVersion.ofChosen(found),
            readers ? reader.getLang() : "");
    Optional<ChosenProvision> baseline = asked.baselineAmong(found);
    entries =
        found.stream().map(one -> new ChosenEntry(one, found, baseline, concordance)).toList();
    found.stream()
        .map(one -> one.of().iso3())
        .filter(iso3 -> regions.state(iso3).filter(StateView::demonstration).isPresent())
        .findFirst()
        .ifPresent(house::showState);
  }

  public List<ChosenEntry> getEntries() {
    return entries;
  }

  /** Addresses where nothing is, as they were given. */
  public List<String> getMissing() {
    return missing;
  }

  /** The addresses that were picked, for forms that keep them. */
  public List<String> getKept() {
    return entries.stream().map(ChosenEntry::getAddress).toList();
  }

  public LocalDate getDay() {
    return asked.day();
  }

  public String getBaseline() {
    return asked.baseline();
  }

  public boolean isFull() {
    return entries.size() >= ChosenAsked.MOST;
  }

  public String state(ChosenEntry entry) {
    return labels.state(entry.getOf().iso3(), reader.getLanguage());
  }

  /** The same comparison with another baseline, or without one. */
  public String baselineLink(String address) {
    return "/compare?" + parameters().with("baseline", address).toQueryString();
  }

  /** The same comparison without one of them. */
  public String without(String address) {
    SearchParameters rest = parameters();
    String given =
        rest.all("with").stream().filter(one -> one.endsWith(address)).findFirst().orElse(address);
    String query = rest.toggled("with", given).toQueryString();
    return query.isEmpty() ? "/compare" : "/compare?" + query;
  }

  /** The comparison as it can be cited; none where there is none. */
  public Citable getCitable() {
    return citable;
  }

  /** To a collection of the reader's own, for whoever signs in. */
  public String getKeepLink() {
    StringBuilder address = new StringBuilder("/desk/keep?");
    getKept().forEach(one -> address.append("with=").append(reader.encoded(one)).append('&'));
    return reader.link(address.substring(0, address.length() - 1));
  }

  /** To take home: {@code docx}, {@code xlsx}. */
  public String file(String format) {
    return "/api/v1/comparison?"
        + parameters().with("ui", reader.getLang()).with("format", format).toQueryString();
  }

  /** Another comparison than the one that was cited has another version. */
  private SearchParameters parameters() {
    return reader.getParameters().with("version", "");
  }
}
