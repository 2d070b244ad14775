package org.mithaq.readers;

import java.time.Instant;
import java.util.List;

/**
 * What people of a region say of a cell of a comparison. Open to whoever is signed in; seen by
 * those who belong to a region of the State, by their own word or by a right that reaches it.
 */
public interface CellComments {
  int LONGEST = 4_000;

  /** Whether the actor belongs to a region of this State. */
  boolean within(String iso3);

  /** Oldest first: all of the region for who is within, else one's own. */
  List<Comment> of(Cell cell);

  /** One's own, wherever, newest first. */
  List<Comment> mine();

  /**
   * Says something, under the full name of the account, else its name.
   *
   * @throws org.mithaq.kernel.RefusedException Invalid for a text that is empty or too long, or an
   *     account without a name to show; Forbidden from outside the region
   */
  void write(Cell cell, String text);

  /** Takes back one's own; whoever manages accounts of the State takes back any. */
  void takeBack(String id);

  /**
   * A cell.
   *
   * @param obligation its path; empty for a provision that was picked
   * @param iso3 the State
   * @param provision address; empty where the State as a whole is meant
   */
  record Cell(String obligation, String iso3, String provision) {}

  /**
   * What was said.
   *
   * @param author as shown; empty when they have left
   * @param removable whether the actor may take it back
   */
  record Comment(
      String id,
      Cell cell,
      String author,
      String text,
      Instant writtenAt,
      boolean own,
      boolean removable) {}
}
