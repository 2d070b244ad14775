package org.mithaq.conventions.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mithaq.conventions.CrossReferenceView;
import org.mithaq.conventions.domain.FactRow;

/**
 * Topics that several instruments speak of, turned into pairs. A relation says what the second is
 * to the first: where one instrument is the BROADER or STRICTER of a topic, it is so seen from the
 * others, the others are NARROWER or LESS_STRICT seen from it, and RELATED among themselves.
 */
final class CrossReferences {
  private static final Map<String, String> OPPOSITE =
      Map.of("BROADER", "NARROWER", "STRICTER", "LESS_STRICT");

  private final List<FactRow> topics;

  CrossReferences(List<FactRow> topics) {
    this.topics = List.copyOf(topics);
  }

  /** Pairs whose first is the article or lies within it. */
  List<CrossReferenceView> from(String instrument, String article) {
    String path = instrument + "/" + article;
    List<CrossReferenceView> pairs = new ArrayList<>();
    for (FactRow topic : topics) {
      List<String> members = Views.words(topic.cell("members"), " ");
      for (String from : members) {
        if (from.equals(path) || from.startsWith(path + "/")) {
          members.stream()
              .filter(to -> !instrumentOf(to).equals(instrument))
              .forEach(to -> pairs.add(pair(topic, from, to)));
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static CrossReferenceView pair(FactRow topic, String from, String to) {
    return new CrossReferenceView(
        topic.cell("topic"),
        from,
        to,
        relation(topic, instrumentOf(from), instrumentOf(to)),
        topic.cell("note"),
        topic.cell("source"));
  }

  private static String relation(FactRow topic, String from, String to) {
    String wider = topic.cell("wider");
    String relation = topic.cell("relation");
    if (wider.isEmpty() || wider.equals(to)) {
      return relation;
    }
    return wider.equals(from) ? OPPOSITE.getOrDefault(relation, "RELATED") : "RELATED";
  }

  private static String instrumentOf(String path) {
    return path.substring(0, path.indexOf('/'));
  }
}
