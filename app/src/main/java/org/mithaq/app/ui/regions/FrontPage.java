package org.mithaq.app.ui.regions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.thesaurus.ConceptView;
import org.mithaq.thesaurus.Thesaurus;

/**
 * The front of the portal and of a region: one search box, then States, conventions, legal areas.
 */
@Named
@RequestScoped
public class FrontPage {
  @Inject private Regions regions;
  @Inject private ConventionCatalogue conventions;
  @Inject private LegislationCatalogue legislation;
  @Inject private Thesaurus thesaurus;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;

  private RegionView region;
  private java.util.Map<String, Long> lawCounts;

  /** For {@code /r/{region}}. */
  public void loadRegion() {
    regions
        .find(reader.part("region"))
        .ifPresentOrElse(
            found -> {
              region = found;
              house.show(found);
            },
            Missing::notFound);
  }

  public RegionView getRegion() {
    return region;
  }

  public List<RegionView> getRegions() {
    return regions.all();
  }

  /** States of the region in alphabetical order of the reader's language: nothing ranks States. */
  public List<StateLink> getStates() {
    Collator alphabet = Collator.getInstance(reader.getLanguage().locale());
    return region.states().stream()
        .map(
            iso3 ->
                new StateLink(
                    iso3,
                    labels.state(iso3, reader.getLanguage()),
                    lawCounts().getOrDefault(iso3, 0L)))
        .sorted(Comparator.comparing(StateLink::name, alphabet))
        .toList();
  }

  public List<InstrumentView> getInstruments() {
    return region.instruments().stream()
        .flatMap(code -> conventions.instrument(code).stream())
        .toList();
  }

  /** Legal areas: the top concepts. */
  public List<ConceptView> getAreas() {
    return thesaurus.concepts().stream().filter(one -> one.broader().isEmpty()).toList();
  }

  /** The laws that came last into the year's order. */
  public List<LawSummary> getNewest() {
    Slice<LawSummary> newest = legislation.laws(new LawFilter("", region.code(), "", "", ""), 1, 6);
    return newest.items();
  }

  public long laws(RegionView of) {
    return of.states().stream().mapToLong(iso3 -> lawCounts().getOrDefault(iso3, 0L)).sum();
  }

  private java.util.Map<String, Long> lawCounts() {
    if (lawCounts == null) {
      lawCounts = legislation.lawCounts();
    }
    return lawCounts;
  }

  /** A State in the list of a region. */
  public record StateLink(String iso3, String name, long laws) {}
}
