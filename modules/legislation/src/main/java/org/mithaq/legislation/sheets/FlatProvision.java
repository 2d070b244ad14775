package org.mithaq.legislation.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.legislation.LawDraft.ProvisionDraft;

/**
 * A provision in reading order.
 *
 * @param order its place
 * @param after its place among those of the same order
 * @param depth how deep it stands, from 1
 * @param own without what stands below it
 * @param row that says so, if one does
 */
record FlatProvision(
    BigDecimal order, int after, int depth, ProvisionDraft own, Optional<ProvisionRow> row) {
  /** Lays a text flat. */
  static List<FlatProvision> of(List<ProvisionDraft> provisions) {
    List<FlatProvision> flat = new ArrayList<>();
    lay(provisions, 1, flat);
    return flat;
  }

  private static void lay(List<ProvisionDraft> provisions, int depth, List<FlatProvision> flat) {
    for (ProvisionDraft one : provisions) {
      flat.add(
          new FlatProvision(
              ProvisionRow.order(flat.size()), 0, depth, bare(one), Optional.empty()));
      lay(one.children(), depth + 1, flat);
    }
  }

  static ProvisionDraft bare(ProvisionDraft one) {
    return new ProvisionDraft(
        one.kind(), one.number(), one.heading(), one.eId(), one.text(), List.of());
  }
}
