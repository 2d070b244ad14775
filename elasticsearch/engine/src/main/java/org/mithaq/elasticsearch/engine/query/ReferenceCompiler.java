package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.search.KeywordField;
import org.mithaq.search.PathSteps;

/**
 * References, in tiers: to provisions and laws what is meant itself, then the article that holds
 * it, then its parts; to obligations what answers them in full, then the article whose paragraphs
 * do, then what answers in part. Each hit counts by its best tier alone.
 */
final class ReferenceCompiler {
  private final RankingProfile.Reference reference;
  private final RankingProfile.Obligation obligation;

  ReferenceCompiler(RankingProfile profile) {
    this.reference = profile.reference();
    this.obligation = profile.obligation();
  }

  /** Keys that may be meant: of one provision as States name it, or of several provisions. */
  Query provisions(Collection<String> keys) {
    Set<String> articles = new LinkedHashSet<>();
    Set<String> between = new LinkedHashSet<>();
    List<Query> tiers = new ArrayList<>();
    tiers.add(tier(anyOf(KeywordField.REFERENCE, keys), reference.itself()));
    for (String key : keys) {
      List<String> above = PathSteps.above(KeywordField.REFERENCE, key);
      if (!above.isEmpty()) {
        articles.add(above.get(above.size() - 1));
        between.addAll(above.subList(0, above.size() - 1));
      }
      if (PathSteps.has(KeywordField.REFERENCE, key)) {
        tiers.add(tier(below(KeywordField.REFERENCE, key), reference.part()));
      }
    }
    if (!articles.isEmpty()) {
      tiers.add(tier(anyOf(KeywordField.REFERENCE, articles), reference.article()));
    }
    if (!between.isEmpty()) {
      tiers.add(tier(anyOf(KeywordField.REFERENCE, between), reference.between()));
    }
    return best(tiers);
  }

  /** What is mapped to an obligation or below it, or as a whole to what holds it. */
  Query obligation(String path) {
    List<Query> tiers = new ArrayList<>();
    tiers.add(tier(is(KeywordField.OBLIGATION_MET, path), obligation.met()));
    tiers.add(tier(is(KeywordField.OBLIGATION_WITHIN, path), obligation.within()));
    tiers.add(tier(is(KeywordField.OBLIGATION_PARTLY_MET, path), obligation.partlyMet()));
    tiers.add(tier(is(KeywordField.OBLIGATION, path), obligation.related()));
    PathSteps.above(KeywordField.OBLIGATION, path)
        .forEach(above -> tiers.add(tier(exactly(above), obligation.above())));
    Query best = best(tiers);
    return Query.of(
        q -> q.bool(b -> b.must(best).should(tier(exactly(path), obligation.exactly()))));
  }

  /** What is meant itself and its parts, without what holds it: for leaving it out. */
  Query only(KeywordField field, String value) {
    return PathSteps.has(field, value)
        ? Query.of(q -> q.bool(b -> b.should(is(field, value), below(field, value))))
        : is(field, value);
  }

  /** Who names a reference in running words stands behind what the reference means. */
  Query citing(Query words) {
    return Query.of(q -> q.bool(b -> b.must(words).boost(reference.citing())));
  }

  /** A law and a mapping exist in several languages alike: the reader's comes first. */
  Query inLanguage(Query wanted, String language) {
    return Query.of(
        q ->
            q.bool(
                b ->
                    b.must(wanted)
                        .should(
                            tier(is(KeywordField.LANGUAGE, language), reference.ownLanguage()))));
  }

  /** Mapped to that path and to nothing below it. */
  private static Query exactly(String path) {
    return Query.of(
        q ->
            q.bool(
                b ->
                    b.filter(is(KeywordField.OBLIGATION, path))
                        .mustNot(below(KeywordField.OBLIGATION, path))));
  }

  private static Query below(KeywordField field, String path) {
    return Query.of(q -> q.prefix(p -> p.field(field.fieldName()).value(PathSteps.below(path))));
  }

  private static Query is(KeywordField field, String value) {
    return Query.of(q -> q.term(t -> t.field(field.fieldName()).value(value)));
  }

  private static Query anyOf(KeywordField field, Collection<String> values) {
    List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field.fieldName()).terms(v -> v.value(wanted))));
  }

  private static Query tier(Query filter, float weight) {
    return Query.of(q -> q.constantScore(c -> c.filter(filter).boost(weight)));
  }

  private static Query best(List<Query> tiers) {
    return Query.of(q -> q.disMax(d -> d.queries(tiers)));
  }
}
