package org.mithaq.curation;

/** Folders that files are taken from by themselves. Needs IMPORT_LAWS everywhere. */
public interface WatchedFolders {
  /**
   * Looks into each folder once more and queues the taking of what has stopped growing.
   *
   * @return how many folders have something to take
   */
  int look();
}
