package org.mithaq.readers;

import java.time.Instant;
import java.util.List;

/** What somebody wants to be told of; open to whoever is signed in. */
public interface Following {
  int MOST = 200;

  /** In the order in which they began. */
  List<Followed> mine();

  /**
   * Following what is followed changes nothing.
   *
   * @throws org.mithaq.kernel.RefusedException NotFound for what is not here, Conflict when there
   *     are two hundred already
   */
  void follow(Followable what);

  void unfollow(Followable what);

  /** What can be followed. */
  enum Kind {
    LAW,
    CONVENTION,
    STATE
  }

  /**
   * A thing to follow.
   *
   * @param subject id of a law; code of an instrument, or path of an article; alpha-3 code
   */
  record Followable(Kind kind, String subject) {}

  /** A thing that is followed. */
  record Followed(Followable what, Instant since) {}
}
