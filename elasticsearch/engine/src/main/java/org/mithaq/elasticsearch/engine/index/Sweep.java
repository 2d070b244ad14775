package org.mithaq.elasticsearch.engine.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.kernel.Subject;

/** Finds and removes what subjects have left behind on a shelf. */
final class Sweep {
  private static final int PAGE = 1000;

  /** So many subjects are asked for at once. */
  private static final int SUBJECTS = 200;

  private final EngineConnection connection;

  Sweep(EngineConnection connection) {
    this.connection = connection;
  }

  /** Removes documents of these subjects that are older than their markers. */
  void older(Shelf shelf, List<Placed> subjects, Markers markers) {
    Map<Subject, Long> newest = markers.newest(shelf, subjects);
    subjects.forEach(s -> newest.merge(s.subject(), s.revision(), Math::max));
    refresh(shelf);
    // Removed as of the revision before the newest: the newest delivery may put the same document
    // between our looking and our removing, and what it puts must stand.
    Map<Subject, Long> before = new HashMap<>();
    newest.forEach((subject, revision) -> before.put(subject, revision - 1));
    for (List<Placed> part : parts(subjects)) {
      remove(
          shelf, any(part.stream().map(s -> older(s, newest.get(s.subject()))).toList()), before);
    }
  }

  /** Removes what these subjects have in these home regions. */
  void within(Shelf shelf, List<Placed> subjects) {
    Map<Subject, Long> revisions = new HashMap<>();
    subjects.forEach(s -> revisions.put(s.subject(), s.revision()));
    refresh(shelf);
    for (List<Placed> part : parts(subjects)) {
      remove(shelf, any(part.stream().map(Sweep::within).toList()), revisions);
    }
  }

  private void refresh(Shelf shelf) {
    connection.work(
        "refreshing", c -> c.indices().refresh(r -> r.index(shelf.all()).ignoreUnavailable(true)));
  }

  private void remove(Shelf shelf, Query stale, Map<Subject, Long> revisions) {
    BulkWriter writer = new BulkWriter(connection);
    String after = "";
    List<Hit<ObjectNode>> page;
    do {
      page = page(shelf, stale, after);
      for (Hit<ObjectNode> hit : page) {
        after = hit.source().path(Fields.ID).asText();
        String subject = hit.source().path(Fields.SUBJECT).asText();
        writer.delete(hit.index(), hit.id(), revisions.get(subject(subject)));
      }
    } while (page.size() == PAGE);
    writer.finish();
  }

  private List<Hit<ObjectNode>> page(Shelf shelf, Query stale, String after) {
    SearchResponse<ObjectNode> response =
        connection.work(
            "looking for what is left behind",
            client ->
                client.search(
                    r -> {
                      r.index(shelf.all())
                          .ignoreUnavailable(true)
                          .allowPartialSearchResults(false)
                          .size(PAGE)
                          .query(q -> q.bool(b -> b.filter(stale)))
                          .source(s -> s.filter(f -> f.includes(Fields.ID, Fields.SUBJECT)))
                          .sort(s -> s.field(f -> f.field(Fields.ID).order(SortOrder.Asc)));
                      return after.isEmpty() ? r : r.searchAfter(FieldValue.of(after));
                    },
                    ObjectNode.class));
    return response.hits().hits();
  }

  private static Subject subject(String text) {
    int colon = text.indexOf(':');
    return new Subject(text.substring(0, colon), text.substring(colon + 1));
  }

  private static Query older(Placed subject, long revision) {
    return Query.of(
        q ->
            q.bool(
                b ->
                    b.filter(of(subject))
                        .filter(
                            f ->
                                f.range(
                                    r ->
                                        r.number(
                                            n ->
                                                n.field(Fields.REVISION).lt((double) revision))))));
  }

  private static Query within(Placed subject) {
    List<FieldValue> homes = subject.homes().stream().map(FieldValue::of).toList();
    return Query.of(
        q ->
            q.bool(
                b ->
                    b.filter(of(subject))
                        .filter(
                            f -> f.terms(t -> t.field(Fields.HOME).terms(v -> v.value(homes))))));
  }

  private static Query of(Placed subject) {
    return Query.of(q -> q.term(t -> t.field(Fields.SUBJECT).value(subject.subject().toString())));
  }

  private static Query any(List<Query> queries) {
    return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
  }

  private static List<List<Placed>> parts(List<Placed> subjects) {
    List<List<Placed>> parts = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i += SUBJECTS) {
      parts.add(subjects.subList(i, Math.min(i + SUBJECTS, subjects.size())));
    }
    return parts;
  }
}
