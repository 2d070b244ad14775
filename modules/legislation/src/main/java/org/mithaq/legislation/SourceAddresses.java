package org.mithaq.legislation;

import java.util.List;

/** Where the laws that are public were taken from. Open. */
public interface SourceAddresses {
  /** Addresses from after one on, by address, each once. */
  List<String> after(String url, int atMost);

  /** Ids of the laws that were taken from an address. */
  List<String> lawsFrom(String url);

  /** Ids of the laws that were taken from a kept file. */
  List<String> lawsFromFile(String sha256);
}
