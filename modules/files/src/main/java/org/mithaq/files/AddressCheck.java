package org.mithaq.files;

import java.time.Instant;
import java.util.List;

/**
 * One asking of an address.
 *
 * @param outcome WHOLE, UNCHANGED, or the failure
 * @param detail says more, such as 404
 * @param sha256 of what came, empty when nothing did
 * @param hops addresses that were asked, the first one first
 */
public record AddressCheck(
    Instant at, String outcome, String detail, String sha256, List<String> hops) {
  public AddressCheck {
    hops = List.copyOf(hops);
  }
}
