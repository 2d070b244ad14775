package org.mithaq.regions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What lies in the folder of packs beside what is loaded. Needs LOAD_PACK. */
public interface PackUpdates {
  /** Each pack of the folder and each that is loaded, by code; compares, and changes nothing. */
  List<PackState> compare();

  /**
   * Queues the load of what now lies in the folder.
   *
   * @return the job's id
   * @throws org.mithaq.kernel.RefusedException NotFound for a pack that is not in the folder;
   *     Conflict when it is loaded already
   */
  String accept(String code);

  /**
   * A pack, loaded and on disk.
   *
   * @param loaded version in the tables; empty when none is, whole
   * @param loadedAt since when
   * @param onDisk version in the folder; empty when it is not there
   * @param state LOADING, LOADED, WAITING or FAILED
   * @param message what it says of that
   * @param comparable whether the files of the loaded one are known
   * @param changes what loading would change, by path; none when both are the same
   */
  record PackState(
      String code,
      String loaded,
      Optional<Instant> loadedAt,
      String onDisk,
      String state,
      String message,
      boolean comparable,
      List<FileChange> changes) {
    public PackState {
      changes = List.copyOf(changes);
    }

    /** Whether there is something to load. */
    public boolean waits() {
      return !onDisk.isEmpty() && (!changes.isEmpty() || !comparable || loaded.isEmpty());
    }
  }

  /** What becomes of a file. */
  enum Change {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * A file that differs.
   *
   * @param added how many lines are new
   * @param removed how many lines are gone
   * @param firstAdded the first of them
   * @param firstRemoved the first of them
   */
  record FileChange(
      String path,
      Change change,
      long added,
      long removed,
      List<String> firstAdded,
      List<String> firstRemoved) {
    public FileChange {
      firstAdded = List.copyOf(firstAdded);
      firstRemoved = List.copyOf(firstRemoved);
    }
  }
}
