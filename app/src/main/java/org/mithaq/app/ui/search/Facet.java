package org.mithaq.app.ui.search;

import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.search.FacetValue;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchResult;

/** A way to narrow the results: each value is a link that adds or removes it. */
public final class Facet {
  static final List<KeywordField> SHOWN =
      List.of(
          KeywordField.REGION,
          KeywordField.STATE,
          KeywordField.AREA,
          KeywordField.INSTRUMENT,
          KeywordField.ARTICLE,
          KeywordField.LAW_KIND,
          KeywordField.LANGUAGE,
          KeywordField.YEAR);
  private static final int MOST = 12;

  private final KeywordField field;
  private final List<Value> values;

  Facet(
      KeywordField field,
      SearchResult result,
      SearchParameters parameters,
      Labels labels,
      Reader reader) {
    this.field = field;
    this.values =
        result.facets().getOrDefault(field, List.<FacetValue>of()).stream()
            .limit(MOST)
            .map(
                one ->
                    new Value(
                        labels.of(field, one.value(), reader.getLanguage()),
                        one.count(),
                        "/search?"
                            + parameters.toggled(field.parameter(), one.value()).toQueryString(),
                        parameters.all(field.parameter()).contains(one.value())))
            .toList();
  }

  public String name() {
    return field.parameter();
  }

  public List<Value> values() {
    return values;
  }

  /** A value: its label, how many provisions have it, the address that adds or removes it. */
  public record Value(String label, long count, String link, boolean chosen) {}
}
