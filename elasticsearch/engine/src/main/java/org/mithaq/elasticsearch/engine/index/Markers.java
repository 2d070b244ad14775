package org.mithaq.elasticsearch.engine.index;

import co.elastic.clients.elasticsearch.core.mget.MultiGetOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.kernel.Subject;

/** Reads markers by their id, which sees what was written a moment ago. */
final class Markers {
  private final EngineConnection connection;

  Markers(EngineConnection connection) {
    this.connection = connection;
  }

  static String id(Subject subject) {
    return "marker/" + subject;
  }

  /** Those of which a newer revision was put. */
  Set<Placed> overtaken(Shelf shelf, List<Placed> placed) {
    Map<Subject, Long> newest = newest(shelf, placed);
    Set<Placed> overtaken = new HashSet<>();
    for (Placed subject : placed) {
      if (newest.getOrDefault(subject.subject(), 0L) > subject.revision()) {
        overtaken.add(subject);
      }
    }
    return overtaken;
  }

  /** The highest revision put of each. */
  Map<Subject, Long> newest(Shelf shelf, List<Placed> placed) {
    List<MultiGetOperation> wanted = new ArrayList<>();
    List<Subject> order = new ArrayList<>();
    for (Placed subject : placed) {
      for (String home : subject.homes()) {
        wanted.add(
            MultiGetOperation.of(
                g ->
                    g.index(shelf.alias(home))
                        .id(id(subject.subject()))
                        .source(s -> s.fetch(false))));
        order.add(subject.subject());
      }
    }
    Map<Subject, Long> newest = new HashMap<>();
    if (wanted.isEmpty()) {
      return newest;
    }
    List<MultiGetResponseItem<ObjectNode>> found =
        connection
            .work("reading revisions", c -> c.mget(r -> r.docs(wanted), ObjectNode.class))
            .docs();
    for (int i = 0; i < order.size(); i++) {
      MultiGetResponseItem<ObjectNode> item = found.get(i);
      if (item.isFailure()) {
        throw new ShelfGoneException(item.failure().error().reason());
      }
      Long version = item.result().version();
      if (version != null) {
        newest.merge(order.get(i), version, Math::max);
      }
    }
    return newest;
  }
}
