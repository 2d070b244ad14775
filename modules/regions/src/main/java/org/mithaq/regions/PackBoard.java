package org.mithaq.regions;

import java.util.List;

/** Which packs are loaded and which wait. */
public interface PackBoard {
  List<PackView> packs();

  /** True once the first load of every pack in the folder is done. */
  boolean firstLoadDone();

  /** Loads new packs, and newer versions when they are accepted; called at start. */
  void loadAll(boolean acceptNewer);

  /**
   * A pack and how it stands: LOADED, WAITING (a newer version that an administrator must accept),
   * FAILED.
   */
  record PackView(String code, String version, String state, String message) {}
}
