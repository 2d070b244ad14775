package org.mithaq.elasticsearch.engine.index;

import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.elasticsearch.engine.mapping.DocumentJson;
import org.mithaq.kernel.Subject;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.SubjectDocuments;

/**
 * Puts subjects on a shelf so that the highest revision wins, whatever the order, repetition or
 * interruption of deliveries.
 *
 * <ol>
 *   <li>A marker per subject is written with the revision as external version. A conflict says that
 *       a newer revision was here: this delivery is late and writes nothing.
 *   <li>The documents are written with the same version.
 *   <li>The markers are read again: who was overtaken meanwhile is late after all.
 *   <li>What carries an older revision than the marker is removed ({@link Sweep}). A subject's
 *       first delivery has nothing to remove and costs no search, so that first loads run at full
 *       speed.
 * </ol>
 *
 * <p>Each step repeated changes nothing, and each delivery ends with the sweep, so that whatever an
 * interrupted one left is removed by the next.
 */
final class SubjectWriter {
  private static final String CREATED = "created";

  private final EngineConnection connection;
  private final Markers markers;
  private final Sweep sweep;

  SubjectWriter(EngineConnection connection) {
    this.connection = connection;
    this.markers = new Markers(connection);
    this.sweep = new Sweep(connection);
  }

  /** Each subject at most once in the batch. */
  void put(Shelf shelf, List<SubjectDocuments> batch) {
    Set<String> homes = homesOf(shelf, batch);
    List<Placed> placed = placed(batch, homes);
    Set<Placed> late = new HashSet<>();
    Set<Placed> known = new HashSet<>();
    mark(shelf, placed, late, known);
    write(shelf, placed.stream().filter(p -> !late.contains(p)).toList());
    late.addAll(markers.overtaken(shelf, placed));
    clean(shelf, placed, late, known, homes);
  }

  /** All home regions of the shelf, with those that this batch brings. */
  private static Set<String> homesOf(Shelf shelf, List<SubjectDocuments> batch) {
    Set<String> needed = new TreeSet<>();
    for (SubjectDocuments subject : batch) {
      subject.documents().forEach(document -> needed.add(document.home()));
      if (subject.documents().isEmpty()) {
        needed.addAll(shelf.homesOfTheGone());
      }
    }
    Set<String> homes = new TreeSet<>(shelf.homes());
    needed.stream().filter(homes::add).forEach(shelf::add);
    return homes;
  }

  /**
   * A subject without documents leaves its marker in every home region: it may have been in any.
   */
  private static List<Placed> placed(List<SubjectDocuments> batch, Set<String> homes) {
    return batch.stream()
        .map(
            subject ->
                new Placed(
                    subject,
                    subject.documents().isEmpty()
                        ? homes
                        : subject.documents().stream()
                            .map(SearchDocument::home)
                            .collect(Collectors.toCollection(TreeSet::new))))
        .toList();
  }

  private void mark(Shelf shelf, List<Placed> placed, Set<Placed> late, Set<Placed> known) {
    BulkWriter writer = new BulkWriter(connection);
    List<Placed> order = new ArrayList<>();
    for (Placed subject : placed) {
      for (String home : subject.homes()) {
        writer.index(
            shelf.alias(home),
            Markers.id(subject.subject()),
            subject.revision(),
            DocumentJson.marker(subject.subject(), subject.revision()));
        order.add(subject);
      }
    }
    List<BulkResponseItem> answers = writer.finish();
    for (int i = 0; i < order.size(); i++) {
      if (BulkWriter.overtaken(answers.get(i))) {
        late.add(order.get(i));
      } else if (!CREATED.equals(answers.get(i).result())) {
        known.add(order.get(i));
      }
    }
  }

  private void write(Shelf shelf, List<Placed> placed) {
    BulkWriter writer = new BulkWriter(connection);
    for (Placed subject : placed) {
      for (SearchDocument document : subject.documents()) {
        writer.index(
            shelf.alias(document.home()),
            document.id(),
            subject.revision(),
            DocumentJson.of(document, subject.revision()));
      }
    }
    writer.finish();
  }

  private void clean(
      Shelf shelf, List<Placed> placed, Set<Placed> late, Set<Placed> known, Set<String> homes) {
    List<Placed> here = placed.stream().filter(known::contains).toList();
    List<Placed> gone = placed.stream().filter(p -> p.documents().isEmpty()).toList();
    Set<Placed> searched = new HashSet<>(late);
    searched.addAll(here);
    searched.addAll(gone);
    if (!searched.isEmpty()) {
      sweep.older(shelf, List.copyOf(searched), markers);
    }
    if (homes.size() > 1) {
      leaveFormerHomes(shelf, placed.stream().filter(p -> !late.contains(p)).toList(), homes);
    }
  }

  /** A marker in another home region says that a subject has moved, or once had. */
  private void leaveFormerHomes(Shelf shelf, List<Placed> placed, Set<String> homes) {
    List<Placed> elsewhere =
        placed.stream().map(p -> p.elsewhere(homes)).filter(p -> !p.homes().isEmpty()).toList();
    Set<Subject> moved = markers.newest(shelf, elsewhere).keySet();
    List<Placed> former = elsewhere.stream().filter(p -> moved.contains(p.subject())).toList();
    if (!former.isEmpty()) {
      mark(shelf, former, new HashSet<>(), new HashSet<>());
      sweep.within(shelf, former);
    }
  }
}
