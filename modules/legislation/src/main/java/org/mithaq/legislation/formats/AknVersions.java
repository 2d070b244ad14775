package org.mithaq.legislation.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.kernel.LegalDate;

/**
 * The versions inside one Akoma Ntoso document: elements with {@code start} and {@code end} (or a
 * temporal group) live between two events; each stretch between two dates is a version.
 */
final class AknVersions {
  private final Map<String, LocalDate> events = new HashMap<>();
  private final Map<String, XmlNode> groups = new HashMap<>();
  private final List<Version> versions = new ArrayList<>();

  /**
   * A version.
   *
   * @param from first day, unknown when nothing says so
   * @param to last day
   * @param alive whether an element belongs to it
   */
  record Version(LegalDate from, LegalDate to, Predicate<XmlNode> alive) {}

  AknVersions(XmlNode document) {
    document
        .path("meta")
        .ifPresent(
            meta ->
                meta.all()
                    .forEach(
                        node -> {
                          String id = AknMeta.id(node);
                          if (node.name().equals("eventRef")) {
                            AknMeta.day(node.attribute("date"))
                                .ifPresent(day -> events.put(id, day));
                          } else if (node.name().equals("temporalGroup")) {
                            groups.put(id, node);
                          }
                        }));
    TreeSet<LocalDate> bounds = new TreeSet<>();
    Stream.of("preamble", "body", "mainBody", "attachments", "components")
        .flatMap(document::elements)
        .flatMap(XmlNode::all)
        .filter(node -> !node.name().equals("timeInterval"))
        .forEach(
            node -> {
              begin(node).ifPresent(bounds::add);
              end(node).ifPresent(bounds::add);
            });
    if (bounds.isEmpty()) {
      return;
    }
    versions.add(version(null, bounds.first()));
    for (LocalDate bound : bounds) {
      versions.add(version(bound, bounds.higher(bound)));
    }
  }

  /** Empty when the document holds a single version. */
  List<Version> all() {
    return versions;
  }

  /**
   * The {@code wId}s that several elements carry: versions of one provision, whose {@code eId}s
   * must differ within a document.
   */
  static Set<String> sharedIds(XmlNode document) {
    Set<String> seen = new HashSet<>();
    return document
        .all()
        .map(node -> node.attribute("wId"))
        .filter(id -> !id.isEmpty() && !seen.add(id))
        .collect(Collectors.toSet());
  }

  /** The version of one temporal group, for what this house wrote. */
  static Predicate<XmlNode> group(String eId) {
    return node -> node.attribute("period").isEmpty() || node.attribute("period").equals("#" + eId);
  }

  private Version version(LocalDate from, LocalDate next) {
    LegalDate first = from == null ? LegalDate.UNKNOWN : LegalDate.on(from);
    LegalDate last = next == null ? LegalDate.UNKNOWN : LegalDate.on(next.minusDays(1));
    LocalDate day = from == null ? next.minusDays(1) : from;
    return new Version(
        first,
        last,
        node ->
            begin(node).map(begin -> !begin.isAfter(day)).orElse(true)
                && end(node).map(end -> end.isAfter(day)).orElse(true));
  }

  private Optional<LocalDate> begin(XmlNode node) {
    return bound(node, "start");
  }

  private Optional<LocalDate> end(XmlNode node) {
    return bound(node, "end");
  }

  private Optional<LocalDate> bound(XmlNode node, String which) {
    String event = node.attribute(which);
    if (event.isEmpty() && groups.containsKey(bare(node.attribute("period")))) {
      event =
          groups
              .get(bare(node.attribute("period")))
              .first("timeInterval")
              .map(interval -> interval.attribute(which))
              .orElse("");
    }
    return Optional.ofNullable(events.get(bare(event)));
  }

  private static String bare(String reference) {
    return reference.startsWith("#") ? reference.substring(1) : reference;
  }
}
