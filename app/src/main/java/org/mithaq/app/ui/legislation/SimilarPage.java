package org.mithaq.app.ui.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.search.FoundProvision;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.AknUri;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SimilarProvisions;

/** The nearest provisions of other laws: a page of its own, since it needs the engine. */
@Named
@RequestScoped
public class SimilarPage {
  private static final int MOST = 20;

  @Inject private LegislationCatalogue legislation;
  @Inject private SimilarProvisions similar;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;

  private ProvisionView provision;
  private List<FoundProvision> hits = List.of();
  private boolean away;

  public void load() {
    AknUri uri = AknUri.parse(reader.part("uri")).orElse(null);
    provision =
        uri == null
            ? null
            : legislation.provision(uri, reader.getLanguage(), reader.getToday()).orElse(null);
    if (provision == null) {
      LawGone.answer(uri, legislation);
      return;
    }
    legislation.law(provision.lawId()).ifPresent(law -> house.showState(law.iso3()));
    SearchAnswer answer =
        similar.similarTo(
            new SimilarProvisions.Wanted(
                provision.lawUri(),
                provision.eId(),
                provision.language(),
                reader.getToday(),
                MOST));
    if (answer instanceof SearchResult found) {
      SearchQuery shown = SearchQuery.words("", reader.getLanguage(), reader.getToday());
      hits =
          found.hits().stream().map(hit -> new FoundProvision(hit, shown, labels, reader)).toList();
    } else {
      away = true;
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(503);
    }
  }

  public List<FoundProvision> getHits() {
    return hits;
  }

  public boolean isAway() {
    return away;
  }

  public String getBack() {
    return reader.link(provision.uri());
  }

  public String getName() {
    return (provision.number() + " " + provision.heading()).strip();
  }

  public ProvisionView getProvision() {
    return provision;
  }
}
