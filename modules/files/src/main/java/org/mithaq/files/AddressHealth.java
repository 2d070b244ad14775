package org.mithaq.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the address of a source is.
 *
 * @param sha256 of the bytes that came last, empty before anything did
 * @param words hash of what it said last ({@link Fetched.Whole#words})
 * @param known hash of what it said when a person last took it for right
 * @param fetchedAt when something last came or was said to be the same
 * @param checkedAt when it was last asked
 * @param failedDays on how many days in a row asking failed
 * @param failingSince the first of these days
 * @param failure why it failed last, empty when it did not
 * @param detail says more, such as 404
 * @param finalUrl where it moved to, the address itself when it did not
 */
public record AddressHealth(
    String url,
    Status status,
    String sha256,
    String words,
    String known,
    String etag,
    String lastModified,
    Optional<Instant> fetchedAt,
    Optional<Instant> checkedAt,
    int failedDays,
    Optional<LocalDate> failingSince,
    Optional<LocalDate> failedOn,
    Optional<FetchFailure> failure,
    String detail,
    String finalUrl) {
  public enum Status {
    /** Not asked yet. */
    NEW,
    WELL,
    /** It failed, and not on enough days to trouble anybody. */
    FAILING,
    BROKEN,
    /** It answers, and says something else than it did. */
    CHANGED,
    /** Its host does not let programs ask, or it is too large to be read each time. */
    NOT_ASKED
  }

  /** Of an address that was never asked. */
  public static AddressHealth fresh(String url) {
    return new AddressHealth(
        url,
        Status.NEW,
        "",
        "",
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        url);
  }
}
