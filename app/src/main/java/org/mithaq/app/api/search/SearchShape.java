package org.mithaq.app.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mithaq.app.asking.HitStatus;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.MarkedText;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.search.FacetValue;
import org.mithaq.search.Hit;
import org.mithaq.search.Intent;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.StoredField;
import org.mithaq.search.Understanding;

/** From a result to its wire shape, in the reader's language. */
public final class SearchShape {
  private final Labels labels;
  private final LanguageTag reader;
  private final SearchQuery query;

  public SearchShape(Labels labels, LanguageTag reader, SearchQuery query) {
    this.labels = labels;
    this.reader = reader;
    this.query = query;
  }

  /**
   * @param correction the query as it could have been meant, empty without
   */
  SearchJson of(SearchResult result, String correction) {
    Map<String, List<SearchJson.FacetJson>> facets = new TreeMap<>();
    result.facets().forEach((field, values) -> facets.put(field.parameter(), facet(field, values)));
    return new SearchJson(
        understood(result.understood(), correction),
        result.total(),
        result.laws(),
        result.tookMillis(),
        result.hits().stream().map(this::hit).toList(),
        facets,
        result.next());
  }

  private SearchJson.QueryJson understood(Understanding understanding, String correction) {
    return new SearchJson.QueryJson(
        understanding.typed(),
        understanding.clause().toString(),
        understanding.intents().stream().map(SearchShape::intent).toList(),
        understanding.notes(),
        query.time().allVersions() ? "all" : query.time().inForceOn().toString(),
        correction);
  }

  private static SearchJson.IntentJson intent(Intent intent) {
    if (intent instanceof Intent.ProvisionReference reference) {
      return new SearchJson.IntentJson("provision", reference.key(), reference.typed());
    } else if (intent instanceof Intent.LawReference law) {
      return new SearchJson.IntentJson("law", law.key(), law.typed());
    } else if (intent instanceof Intent.ConventionReference convention) {
      return new SearchJson.IntentJson("obligation", convention.path(), convention.typed());
    } else if (intent instanceof Intent.ConceptNamed concept) {
      return new SearchJson.IntentJson("concept", concept.slug(), concept.typed());
    }
    Intent.StateNamed state = (Intent.StateNamed) intent;
    return new SearchJson.IntentJson("state", state.iso3(), state.typed());
  }

  private List<SearchJson.FacetJson> facet(KeywordField field, List<FacetValue> values) {
    return values.stream()
        .map(
            value ->
                new SearchJson.FacetJson(
                    value.value(), labels.of(field, value.value(), reader), value.count()))
        .toList();
  }

  /** One hit. */
  public SearchJson.HitJson hit(Hit hit) {
    return new SearchJson.HitJson(
        hit.stored(StoredField.URI),
        only(hit, KeywordField.EID),
        hit.stored(StoredField.LAW_URI),
        HitStatus.lawTitle(hit, reader),
        only(hit, KeywordField.STATE),
        hit.language().code(),
        hit.stored(StoredField.WITHIN),
        hit.stored(StoredField.NUMBER),
        hit.stored(StoredField.HEADING),
        MarkedText.html(hit.snippet()),
        hit.score(),
        hit.stored(StoredField.VALID_FROM),
        hit.stored(StoredField.VALID_TO),
        only(hit, KeywordField.VALIDITY),
        HitStatus.on(hit, query.time().inForceOn()),
        deepest(hit.keywords(KeywordField.OBLIGATION)),
        hit.foundThrough());
  }

  private static String only(Hit hit, KeywordField field) {
    return hit.keywords(field).stream().findFirst().orElse("");
  }

  /** Obligations without their ancestors. */
  static List<String> deepest(Set<String> paths) {
    List<String> deepest = new ArrayList<>();
    for (String path : paths) {
      if (paths.stream().noneMatch(other -> other.startsWith(path + "/"))) {
        deepest.add(path);
      }
    }
    deepest.sort(null);
    return deepest;
  }
}
