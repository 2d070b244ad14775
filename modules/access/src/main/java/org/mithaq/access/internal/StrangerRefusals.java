package org.mithaq.access.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * What strangers were refused, by the hour: the same again is one more, and beyond so many
 * different things of a sort the rest is counted as one. So every refusal is in the trail, and
 * nobody without an account fills it. Wants a transaction around it.
 */
final class StrangerRefusals {
  /** Different rows of a sort in an hour; use cases are a few dozen. */
  static final int DIFFERENT = 100;

  /** What stands in the place of whatever comes beyond. */
  static final String OTHERS = "others";

  private static final String PATH = "path";

  private final EntityManager entityManager;

  StrangerRefusals(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * One row.
   *
   * @param useCase or method and path of what never came to one
   */
  record Refused(String permission, String useCase, String kind, String id, String reason) {
    private String sort() {
      return useCase.indexOf(' ') < 0 ? useCase : PATH;
    }

    private Refused amongOthers() {
      return new Refused("", sort(), "", OTHERS, "more than " + DIFFERENT + " in an hour");
    }

    private String key() {
      String whole = String.join("\0", permission, useCase, kind, id, reason);
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(whole.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException never) {
        throw new IllegalStateException(never);
      }
    }
  }

  void count(Refused refused, Instant now) {
    // Many at once meet at one row: none waits for the disk while it holds it. A server that loses
    // its power loses less than a second of counts.
    entityManager.createNativeQuery("SET LOCAL synchronous_commit = off").executeUpdate();
    if (!counted(refused, now, DIFFERENT)) {
      counted(refused.amongOthers(), now, Integer.MAX_VALUE);
    }
  }

  private boolean counted(Refused refused, Instant now, int atMost) {
    Query query =
        entityManager.createNativeQuery(
            """
            INSERT INTO access.stranger_refusal AS here (hour, key, sort, permission, use_case,
              subject_kind, subject_id, reason, refused, first_at, last_at)
            SELECT CAST(?1 AS timestamptz), ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1,
              CAST(?9 AS timestamptz), CAST(?9 AS timestamptz)
            WHERE (SELECT count(*) FROM access.stranger_refusal
                   WHERE hour = CAST(?1 AS timestamptz) AND sort = ?3) < ?10
              OR EXISTS (SELECT FROM access.stranger_refusal
                         WHERE hour = CAST(?1 AS timestamptz) AND key = ?2)
            ON CONFLICT (hour, key) DO UPDATE
              SET refused = here.refused + 1, last_at = greatest(here.last_at, excluded.last_at)
            """);
    Object[] values = {
      now.truncatedTo(ChronoUnit.HOURS).toString(),
      refused.key(),
      refused.sort(),
      refused.permission(),
      refused.useCase(),
      refused.kind(),
      refused.id(),
      refused.reason(),
      now.toString(),
      atMost
    };
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate() == 1;
  }
}
