package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.elasticsearch.engine.mapping.LanguageGroup;
import org.mithaq.kernel.Text;
import org.mithaq.search.Expansion;
import org.mithaq.search.KeywordField;
import org.mithaq.search.TextField;

/**
 * The convention as interlingua: what is found through a concept's labels and obligations, in two
 * tiers. A direct hit has a tier of its own added to its score and an indirect one is weighed down
 * so far that it never reaches that.
 */
public final class ExpansionCompiler {
  /** Names of the queries, by which a hit says what brought it. */
  public static final String DIRECT = "direct";

  public static final String BY_LABEL = "label";
  public static final String BY_OBLIGATION = "obligation";

  private static final List<TextField> FIELDS =
      List.of(TextField.HEADING, TextField.TEXT, TextField.TITLE);

  private final RankingProfile.Concept weights;
  private final WeightedFields weighted;

  ExpansionCompiler(RankingProfile profile) {
    this.weights = profile.concept();
    this.weighted = WeightedFields.of(profile);
  }

  /** Direct matches and those that the expansion brings. */
  Query with(Query direct, Expansion expansion) {
    List<Query> tiers = new ArrayList<>();
    tiers.add(
        Query.of(
            q ->
                q.bool(
                    b ->
                        b.queryName(DIRECT)
                            .must(direct)
                            .should(
                                s ->
                                    s.constantScore(
                                        c ->
                                            c.filter(f -> f.matchAll(m -> m))
                                                .boost(weights.directTier()))))));
    List<Query> indirect = indirect(expansion);
    if (!indirect.isEmpty()) {
      tiers.add(Query.of(q -> q.bool(b -> b.should(indirect).minimumShouldMatch("1"))));
    }
    return Query.of(q -> q.disMax(d -> d.queries(tiers)));
  }

  private List<Query> indirect(Expansion expansion) {
    List<Query> ways = new ArrayList<>();
    List<Query> labels = expansion.labels().stream().map(this::label).toList();
    if (!labels.isEmpty()) {
      ways.add(
          Query.of(
              q -> q.disMax(d -> d.queryName(BY_LABEL).queries(labels).boost(weights.label()))));
    }
    if (!expansion.obligations().isEmpty()) {
      List<FieldValue> paths =
          expansion.obligations().stream().sorted().map(FieldValue::of).toList();
      ways.add(
          Query.of(
              q ->
                  q.constantScore(
                      c ->
                          c.queryName(BY_OBLIGATION)
                              .boost(weights.obligation())
                              .filter(
                                  f ->
                                      f.terms(
                                          t ->
                                              t.field(KeywordField.OBLIGATION.fieldName())
                                                  .terms(v -> v.value(paths)))))));
    }
    return ways;
  }

  private Query label(Text label) {
    LanguageGroup group = LanguageGroup.of(label.language());
    List<String> fields = weighted.stemmed(FIELDS, group);
    return Query.of(
        q ->
            q.multiMatch(
                m ->
                    m.query(label.value())
                        .type(TextQueryType.Phrase)
                        .slop(weights.slop())
                        .fields(fields)));
  }
}
