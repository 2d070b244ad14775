package org.mithaq.regions;

import java.util.List;

/** Which packs are loaded and which wait. */
public interface PackBoard {
  List<PackView> packs();

  /**
   * True once this server has gone through every pack in the folder; one that failed is told by
   * {@link #packs()} and keeps nothing else waiting.
   */
  boolean firstLoadDone();

  /**
   * Loads new packs, and newer versions when they are accepted; outside any transaction. Needs
   * LOAD_PACK, so at start it is called as {@link org.mithaq.kernel.Actor#HOUSE}.
   */
  void loadAll(boolean acceptNewer);

  /**
   * A pack and how it stands: LOADING, LOADED, WAITING (a newer version that an administrator must
   * accept), FAILED.
   */
  record PackView(String code, String version, String state, String message) {}
}
