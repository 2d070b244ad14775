package org.mithaq.search;

/** Rebuilding and verifying the index: long work, queued as jobs. */
public interface IndexMaintenance {
  /** Queues a rebuild beside the living index; needs REBUILD_INDEX. Returns the job's id. */
  String rebuild();

  /** Queues a comparison of index and truth by counts and hashes; needs REBUILD_INDEX. */
  String verify();
}
