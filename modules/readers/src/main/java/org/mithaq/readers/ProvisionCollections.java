package org.mithaq.readers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Collections of provisions with notes, each its reader's own; open to whoever is signed in. */
public interface ProvisionCollections {
  int MOST_COLLECTIONS = 100;
  int MOST_PROVISIONS = 500;

  /** Newest first. */
  List<Summary> mine();

  /** Empty when there is none, or it is somebody else's. */
  Optional<Collection> find(String id);

  /**
   * @return its id
   * @throws org.mithaq.kernel.RefusedException Invalid for a name that is empty or too long,
   *     Conflict when there are a hundred already
   */
  String begin(String name);

  void rename(String id, String name);

  void delete(String id);

  /**
   * Puts provisions at the end; those that are there stay where they are. A note goes to each.
   *
   * @param addresses permanent addresses of provisions
   * @return how many are new
   * @throws org.mithaq.kernel.RefusedException Invalid for what is no address of a provision
   */
  int keep(String id, List<String> addresses, String note);

  void note(String id, String address, String note);

  /**
   * @param earlier towards the beginning, by one place; else towards the end
   */
  void move(String id, String address, boolean earlier);

  void takeOut(String id, String address);

  /** A collection in a list. */
  record Summary(String id, String name, long provisions, Instant changedAt) {}

  /** A collection with what is in it, in its reader's order. */
  record Collection(String id, String name, Instant changedAt, List<Kept> provisions) {
    public Collection {
      provisions = List.copyOf(provisions);
    }
  }

  /** A provision that is kept. */
  record Kept(String address, String note, Instant keptAt) {}
}
