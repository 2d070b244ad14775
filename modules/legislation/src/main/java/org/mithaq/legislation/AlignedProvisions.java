package org.mithaq.legislation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two texts of a law beside each other, provision by provision, joined by eId: two languages of one
 * day, or two versions in one language.
 *
 * @param rows in the order of the leading text; what stands in the other one only comes behind what
 *     it follows there
 */
public record AlignedProvisions(List<Row> rows) {
  public AlignedProvisions {
    rows = List.copyOf(rows);
  }

  /**
   * A provision in one text or in both, without what lies below it.
   *
   * @param depth how many provisions it stands in
   */
  public record Row(int depth, Optional<ProvisionView> leading, Optional<ProvisionView> other) {
    /** The provision, from the leading text where it stands there. */
    public ProvisionView provision() {
      return leading.or(() -> other).orElseThrow();
    }
  }

  private record Placed(int depth, ProvisionView provision) {
    String eId() {
      return provision.eId();
    }
  }

  /** Aligns two trees of provisions. */
  public static AlignedProvisions of(List<ProvisionView> leading, List<ProvisionView> other) {
    List<Placed> first = new ArrayList<>();
    List<Placed> second = new ArrayList<>();
    flatten(leading, 0, first);
    flatten(other, 0, second);
    Set<String> shared = new HashSet<>();
    first.forEach(one -> shared.add(one.eId()));
    Map<String, ProvisionView> counterparts = new HashMap<>();
    Map<String, List<Placed>> following = following(second, shared, counterparts);

    List<Row> rows = new ArrayList<>();
    List<Placed> waiting = new ArrayList<>(following.getOrDefault("", List.of()));
    for (Placed one : first) {
      // Behind all that lies below what it follows, unless it lies there itself.
      waiting.removeIf(extra -> extra.depth() >= one.depth() && rows.add(alone(extra)));
      rows.add(
          new Row(
              one.depth(),
              Optional.of(one.provision()),
              Optional.ofNullable(counterparts.get(one.eId()))));
      waiting.addAll(following.getOrDefault(one.eId(), List.of()));
    }
    waiting.forEach(extra -> rows.add(alone(extra)));
    return new AlignedProvisions(rows);
  }

  /** What the leading text lacks, by the eId that stands before it; empty at the beginning. */
  private static Map<String, List<Placed>> following(
      List<Placed> other, Set<String> shared, Map<String, ProvisionView> counterparts) {
    Map<String, List<Placed>> following = new HashMap<>();
    String before = "";
    for (Placed one : other) {
      if (shared.contains(one.eId())) {
        before = one.eId();
        counterparts.put(one.eId(), one.provision());
      } else {
        following.computeIfAbsent(before, any -> new ArrayList<>()).add(one);
      }
    }
    return following;
  }

  private static Row alone(Placed extra) {
    return new Row(extra.depth(), Optional.empty(), Optional.of(extra.provision()));
  }

  private static void flatten(List<ProvisionView> tree, int depth, List<Placed> flat) {
    for (ProvisionView one : tree) {
      flat.add(new Placed(depth, one));
      flatten(one.children(), depth + 1, flat);
    }
  }
}
