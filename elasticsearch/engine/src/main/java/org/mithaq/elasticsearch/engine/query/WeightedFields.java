package org.mithaq.elasticsearch.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.elasticsearch.engine.mapping.LanguageGroup;
import org.mithaq.search.TextField;

/**
 * Names of text fields with their weights, as a query takes them.
 *
 * @param weights by field
 */
record WeightedFields(Map<TextField, Float> weights) {
  static WeightedFields of(RankingProfile profile) {
    return new WeightedFields(profile.fields());
  }

  /** These fields in one language, stemmed: {@code heading.ar^3.0}. */
  List<String> stemmed(List<TextField> fields, LanguageGroup group) {
    return fields.stream().map(f -> Fields.stemmed(f, group) + "^" + weights.get(f)).toList();
  }

  /** These fields in several languages, stemmed. */
  List<String> stemmed(List<TextField> fields, List<LanguageGroup> groups) {
    return groups.stream().flatMap(group -> stemmed(fields, group).stream()).toList();
  }

  /** These fields in every language, folded exact: {@code heading.ar.exact^3.0}. */
  List<String> exact(List<TextField> fields) {
    List<String> names = new ArrayList<>();
    for (LanguageGroup group : LanguageGroup.values()) {
      fields.forEach(f -> names.add(Fields.exact(f, group) + "^" + weights.get(f)));
    }
    return names;
  }
}
