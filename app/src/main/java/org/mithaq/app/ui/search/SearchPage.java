package org.mithaq.app.ui.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.LittleFound;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.asking.TracedSearch;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.search.Hit;
import org.mithaq.search.Intent;
import org.mithaq.search.KeywordField;
import org.mithaq.search.QueryCorrection;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SearchUnavailable;
import org.mithaq.search.StoredField;

/**
 * The results of a search: provisions by law, what was understood, facets that live in the address.
 */
@Named
@RequestScoped
public class SearchPage {
  @Inject private TracedSearch searches;
  @Inject private QueryCorrection corrections;
  @Inject private LegislationCatalogue legislation;
  @Inject private Labels labels;
  @Inject private Reader reader;

  private SearchParameters parameters;
  private SearchQuery query;
  private SearchResult result;
  private String correction = "";
  private String refusal = "";
  private boolean away;

  public void load() {
    parameters = reader.getParameters();
    try {
      SearchParameters grouped =
          parameters.first("group").isEmpty() ? parameters.with("group", "law") : parameters;
      if (!parameters.first("page").isEmpty()) {
        grouped = grouped.kept("page", parameters.first("page"));
      }
      query = grouped.query(reader.getLanguage(), reader.getToday());
    } catch (RefusedException refused) {
      refusal = refused.getMessage();
      status(400);
      return;
    }
    if (query.text().isEmpty() && query.filters().isEmpty()) {
      return;
    }
    SearchAnswer answer = searches.search(query);
    if (answer instanceof SearchResult found) {
      result = found;
      correction = LittleFound.in(found, query) ? corrections.correctionOf(query).orElse("") : "";
    } else {
      away = true;
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader(
              "Retry-After", String.valueOf(((SearchUnavailable) answer).retryAfterSeconds()));
      status(503);
    }
  }

  /** A page of its own with that status, not the page for errors: what was typed stays. */
  private static void status(int code) {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(code);
  }

  public SearchResult getResult() {
    return result;
  }

  public SearchQuery getQuery() {
    return query;
  }

  public String getRefusal() {
    return refusal;
  }

  public boolean isAway() {
    return away;
  }

  public boolean isNothingAsked() {
    return result == null && !away && refusal.isEmpty();
  }

  /** Whether provisions that have none of the words may be among the hits, through a concept. */
  public boolean isExpanded() {
    return result.understood().expansion().isPresent();
  }

  /** What was picked, to a collection of the reader's own, for whoever signs in. */
  public String getKeepLink() {
    StringBuilder address = new StringBuilder("/desk/keep?ui=").append(reader.getLang());
    parameters.all("with").forEach(one -> address.append("&with=").append(reader.encoded(one)));
    return address.toString();
  }

  /** To the searches that the reader keeps, for whoever signs in. */
  public String getSaveLink() {
    return reader.link(
        "/desk/following?search="
            + reader.encoded(parameters.with("ui", "").with("with", "").toQueryString()));
  }

  /** Hits put together by law, in the order of the best of each. */
  public List<FoundLaw> getLaws() {
    List<FoundLaw> laws = new ArrayList<>();
    for (Hit hit : result.hits()) {
      String uri = hit.stored(StoredField.LAW_URI);
      if (laws.isEmpty() || !laws.get(laws.size() - 1).uri().equals(uri)) {
        laws.add(new FoundLaw(uri, new ArrayList<>()));
      }
      laws.get(laws.size() - 1).hits().add(new FoundProvision(hit, query, labels, reader));
    }
    return laws;
  }

  /** Facets with something to choose, in a fixed order. */
  public List<Facet> getFacets() {
    List<Facet> facets = new ArrayList<>();
    for (KeywordField field : Facet.SHOWN) {
      Facet facet = new Facet(field, result, parameters, labels, reader);
      if (!facet.values().isEmpty()) {
        facets.add(facet);
      }
    }
    return facets;
  }

  /** The query as it could have been meant; empty unless little was found. */
  public String getCorrection() {
    return correction;
  }

  public String getCorrectionLink() {
    return "/search?" + parameters.with("q", correction).toQueryString();
  }

  /** What was recognised in the words, each with the address that searches it as mere words. */
  public List<Recognised> getRecognised() {
    return result.understood().intents().stream()
        .map(intent -> Recognised.of(intent, parameters, labels, reader))
        .toList();
  }

  /** All hits as a file. */
  public String exportLink(String format) {
    return "/api/v1/search?" + parameters.with("format", format).toQueryString();
  }

  /** The filters that are on, each with the address without it. */
  public List<Facet.Value> getChosen() {
    List<Facet.Value> chosen = new ArrayList<>();
    for (KeywordField field : parameters.filters()) {
      for (String value : parameters.all(field.parameter())) {
        String without = parameters.toggled(field.parameter(), value).toQueryString();
        chosen.add(new Facet.Value(label(field, value), 0, "/search?" + without, true));
      }
    }
    return chosen;
  }

  /** A law that is searched within goes by its title, not by its address. */
  private String label(KeywordField field, String value) {
    if (field == KeywordField.LAW_URI) {
      return legislation.lawAt(value).map(law -> reader.best(law.titles()).value()).orElse(value);
    }
    return labels.of(field, value, reader.getLanguage());
  }

  /** Where a recognised convention reference leads. */
  public List<String> getHubs() {
    return result.understood().intents().stream()
        .filter(Intent.ConventionReference.class::isInstance)
        .map(intent -> ((Intent.ConventionReference) intent).path())
        .toList();
  }

  public String getNextLink() {
    long shown = (long) query.page().number() * query.page().size();
    boolean more = shown < (query.groupByLaw() ? result.laws() : result.total()) && shown < 10_000;
    return more ? pageLink(query.page().number() + 1) : "";
  }

  public String getPreviousLink() {
    return query.page().number() > 1 ? pageLink(query.page().number() - 1) : "";
  }

  /** The same search in every version, or on today. */
  public String timeLink(String inForceOn) {
    return "/search?" + parameters.with("inForceOn", inForceOn).toQueryString();
  }

  public String getAcrossLink() {
    String other = query.acrossLanguages() ? "off" : "";
    return "/search?" + parameters.with("across", other).toQueryString();
  }

  public List<String> getKeptFilters() {
    return parameters.filters().stream().map(KeywordField::parameter).toList();
  }

  private String pageLink(int number) {
    return "/search?" + parameters.kept("page", String.valueOf(number)).toQueryString();
  }
}
