package org.mithaq.conventions.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which record of a State and an instrument stays when a new one comes: the one whose source
 * vouches for a later day. Two that speak up to the same day must say the same.
 *
 * @param put records to keep in the place of older ones
 * @param removed what the same origin said before and says no more
 * @param older records left aside because a later one is kept
 */
public record Succession(List<KeptRecord> put, List<KeptRecord> removed, List<KeptRecord> older) {
  public Succession {
    put = List.copyOf(put);
    removed = List.copyOf(removed);
    older = List.copyOf(older);
  }

  /**
   * For a whole file set, that replaces what it brought before.
   *
   * @throws ContradictionException see {@link Succession}
   */
  public static Succession ofWhole(
      String origin, List<KeptRecord> kept, List<KeptRecord> incoming) {
    Set<String> named = new HashSet<>();
    incoming.forEach(next -> named.add(next.record().key()));
    List<KeptRecord> gone =
        kept.stream()
            .filter(record -> record.origin().equals(origin))
            .filter(record -> !named.contains(record.record().key()))
            .toList();
    return decide(kept, incoming, Optional.of(origin), gone);
  }

  /** For a sheet of news, that leaves alone what it does not name. */
  public static Succession ofNews(List<KeptRecord> kept, List<KeptRecord> incoming) {
    return decide(kept, incoming, Optional.empty(), List.of());
  }

  private static Succession decide(
      List<KeptRecord> kept,
      List<KeptRecord> incoming,
      Optional<String> replaced,
      List<KeptRecord> gone) {
    Map<String, KeptRecord> before = new HashMap<>();
    kept.forEach(record -> before.put(record.record().key(), record));
    List<KeptRecord> put = new ArrayList<>();
    List<KeptRecord> older = new ArrayList<>();
    for (KeptRecord next : incoming) {
      KeptRecord present = before.get(next.record().key());
      if (present == null || replaced.filter(present.origin()::equals).isPresent()) {
        put.add(next);
      } else if (!present.record().saysTheSame(next.record())) {
        (laterOf(present, next).equals(next) ? put : older).add(next);
      }
    }
    return new Succession(put, gone, older);
  }

  private static KeptRecord laterOf(KeptRecord present, KeptRecord next) {
    int order = next.record().asOf().compareTo(present.record().asOf());
    if (order == 0) {
      throw new ContradictionException(
          present.described(), next.described(), "what they record up to the same day");
    }
    return order > 0 ? next : present;
  }
}
