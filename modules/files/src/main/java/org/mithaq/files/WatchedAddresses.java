package org.mithaq.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Addresses that are asked again and again whether they still answer and still say the same. A well
 * one is asked each week, a failing one each day.
 */
public interface WatchedAddresses {
  /** Begins to watch those that are not watched yet. */
  void watch(Collection<String> urls);

  /** Watches it no longer; what is known of it stays. */
  void leave(String url);

  /** Everything that is watched, from after an address on, by address. */
  List<String> watched(String after, int atMost);

  /** Takes addresses whose time has come; nobody else gets them for some minutes. */
  List<String> due(int atMost);

  /** Asks now and keeps what came of it; takes seconds, not to be called in a transaction. */
  AddressHealth check(String url);

  /** A person has seen what it says now, and it is right. */
  void accept(String url);

  Optional<AddressHealth> find(String url);

  /** When it was asked and what came of it, the newest first. */
  List<AddressCheck> checks(String url, int atMost);
}
