package org.mithaq.legislation.domain;

import java.util.List;
import org.mithaq.legislation.ProvisionKind;

/**
 * A provision in its place, as it is kept: the tree of a text laid flat in reading order.
 *
 * @param ordinal place in the text, from 0
 * @param parent ordinal of what it stands in, -1 at the top
 * @param last ordinal of the last provision below it, its own without any
 * @param eId Akoma Ntoso id, unique in its text
 * @param ancestors what it stands in from the top: number and heading of each
 * @param contentHash SHA-256 of number, heading and text
 */
public record Provision(
    int ordinal,
    int parent,
    int last,
    String eId,
    ProvisionKind kind,
    String number,
    String heading,
    String text,
    List<String> ancestors,
    String contentHash) {
  public Provision {
    ancestors = List.copyOf(ancestors);
  }

  /** Whether anything stands below it. */
  public boolean container() {
    return last > ordinal;
  }
}
