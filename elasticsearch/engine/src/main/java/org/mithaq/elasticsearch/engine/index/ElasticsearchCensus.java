package org.mithaq.elasticsearch.engine.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.kernel.Subject;
import org.mithaq.search.IndexCensus;
import org.mithaq.search.SubjectCensus;

/** Counts what indices hold, by aggregation over doc values. */
@ApplicationScoped
public class ElasticsearchCensus implements IndexCensus {
  private static final int AT_ONCE = 1000;
  private static final String SUBJECTS = "subjects";
  private static final String CHECKSUM = "checksum";
  private static final String NEWEST = "newest";

  private final EngineConnection connection;
  private final String alias;

  @Inject
  public ElasticsearchCensus(EngineConnection connection, IndexCatalogue catalogue) {
    this(connection, catalogue.names().living());
  }

  /** Of the indices behind an alias. */
  ElasticsearchCensus(EngineConnection connection, String alias) {
    this.connection = connection;
    this.alias = alias;
  }

  @Override
  public List<SubjectCensus> of(String subjectKind, Collection<String> subjectIds) {
    List<FieldValue> wanted =
        subjectIds.stream()
            .distinct()
            .map(id -> FieldValue.of(new Subject(subjectKind, id).toString()))
            .toList();
    refresh();
    List<SubjectCensus> found = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i += AT_ONCE) {
      List<FieldValue> part = wanted.subList(i, Math.min(i + AT_ONCE, wanted.size()));
      found.addAll(counted(part));
    }
    found.sort(Comparator.comparing(census -> census.subject().id()));
    return found;
  }

  @Override
  public List<SubjectCensus> after(String subjectKind, String afterId, int atMost) {
    refresh();
    String kind = subjectKind + ":";
    Aggregation pages =
        Aggregation.of(
            a ->
                a.composite(
                        c -> {
                          c.size(atMost)
                              .sources(
                                  List.of(
                                      Map.of(
                                          Fields.SUBJECT,
                                          CompositeAggregationSource.of(
                                              s -> s.terms(t -> t.field(Fields.SUBJECT))))));
                          return afterId.isEmpty()
                              ? c
                              : c.after(Fields.SUBJECT, FieldValue.of(kind + afterId));
                        })
                    .aggregations(measures()));
    Query ofKind = Query.of(q -> q.prefix(p -> p.field(Fields.SUBJECT).value(kind)));
    Aggregate answer = aggregated(ofKind, pages);
    if (answer == null) {
      return List.of();
    }
    return answer.composite().buckets().array().stream()
        .map(
            bucket ->
                census(
                    bucket.key().get(Fields.SUBJECT).stringValue(),
                    bucket.docCount(),
                    bucket.aggregations()))
        .toList();
  }

  private List<SubjectCensus> counted(List<FieldValue> subjects) {
    Query among =
        Query.of(q -> q.terms(t -> t.field(Fields.SUBJECT).terms(v -> v.value(subjects))));
    Aggregation each =
        Aggregation.of(
            a ->
                a.terms(t -> t.field(Fields.SUBJECT).size(subjects.size()))
                    .aggregations(measures()));
    Aggregate answer = aggregated(among, each);
    if (answer == null) {
      return List.of();
    }
    List<SubjectCensus> found = new ArrayList<>();
    for (StringTermsBucket bucket : answer.sterms().buckets().array()) {
      found.add(census(bucket.key().stringValue(), bucket.docCount(), bucket.aggregations()));
    }
    return found;
  }

  private Aggregate aggregated(Query query, Aggregation aggregation) {
    return connection
        .work(
            "counting",
            client ->
                client.search(
                    r ->
                        r.index(alias)
                            .ignoreUnavailable(true)
                            .allowPartialSearchResults(false)
                            .size(0)
                            .query(query)
                            .aggregations(SUBJECTS, aggregation),
                    Void.class))
        .aggregations()
        .get(SUBJECTS);
  }

  private void refresh() {
    connection.work(
        "refreshing", c -> c.indices().refresh(r -> r.index(alias).ignoreUnavailable(true)));
  }

  private static Map<String, Aggregation> measures() {
    return Map.of(
        CHECKSUM, Aggregation.of(a -> a.sum(s -> s.field(Fields.CONTENT_HASH))),
        NEWEST, Aggregation.of(a -> a.max(m -> m.field(Fields.REVISION))));
  }

  private static SubjectCensus census(
      String subject, long documents, Map<String, Aggregate> measured) {
    int colon = subject.indexOf(':');
    return new SubjectCensus(
        new Subject(subject.substring(0, colon), subject.substring(colon + 1)),
        (long) measured.get(NEWEST).max().value(),
        documents,
        (long) measured.get(CHECKSUM).sum().value());
  }
}
