package org.mithaq.concordance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.LegalDate;

/**
 * What is recorded of one State towards one instrument or article on a day. It says what has been
 * looked at and never how well anybody complies.
 *
 * @param iso3 the State
 * @param path {@code UNTOC} or {@code UNTOC/6}
 * @param counts how many mappings, or statements, of each kind; kinds of which there is none are
 *     left out
 * @param reviewedOn the newest review of a mapping that stands reviewed; unknown without one
 * @param lookedAt when anything of it was last looked at: reviewed, proposed, or found changed
 */
public record CoverageCell(
    String iso3,
    String path,
    Map<CoverageKind, Long> counts,
    LegalDate reviewedOn,
    LegalDate lookedAt) {
  public CoverageCell {
    EnumMap<CoverageKind, Long> some = new EnumMap<>(CoverageKind.class);
    counts.forEach(
        (kind, count) -> {
          if (count > 0) {
            some.put(kind, count);
          }
        });
    counts = Collections.unmodifiableMap(some);
  }

  /** Nobody has looked. */
  public static CoverageCell nobodyLooked(String iso3, String path) {
    return new CoverageCell(iso3, path, Map.of(), LegalDate.UNKNOWN, LegalDate.UNKNOWN);
  }

  /** Several cells of one State as one, over all that they are about. */
  public static CoverageCell sum(String iso3, String path, List<CoverageCell> cells) {
    EnumMap<CoverageKind, Long> counts = new EnumMap<>(CoverageKind.class);
    LegalDate reviewed = LegalDate.UNKNOWN;
    LegalDate looked = LegalDate.UNKNOWN;
    for (CoverageCell cell : cells) {
      cell.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
      reviewed = newer(reviewed, cell.reviewedOn);
      looked = newer(looked, cell.lookedAt);
    }
    return new CoverageCell(iso3, path, counts, reviewed, looked);
  }

  public long count(CoverageKind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  /** What the cell is shown as: the first kind that it has any of; empty when nobody looked. */
  public Optional<CoverageKind> kind() {
    return counts.keySet().stream().findFirst();
  }

  private static LegalDate newer(LegalDate one, LegalDate other) {
    return one.iso().compareTo(other.iso()) >= 0 ? one : other;
  }
}
