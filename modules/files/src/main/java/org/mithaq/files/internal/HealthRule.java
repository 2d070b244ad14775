package org.mithaq.files.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mithaq.files.AddressHealth;
import org.mithaq.files.AddressHealth.Status;
import org.mithaq.files.FetchFailure;
import org.mithaq.files.Fetched;

/**
 * What an asking says of an address: a failure counts once a day, the first words are the known.
 */
final class HealthRule {
  private final int daysToBroken;

  HealthRule(int daysToBroken) {
    this.daysToBroken = daysToBroken;
  }

  AddressHealth after(AddressHealth before, Fetched fetched, Instant now) {
    if (fetched instanceof Fetched.Whole whole) {
      String known = before.known().isEmpty() ? whole.words() : before.known();
      return well(
          before,
          last(fetched),
          new Content(whole.sha256(), whole.words(), known, whole.etag(), whole.lastModified()),
          now);
    }
    if (fetched instanceof Fetched.Unchanged) {
      return well(
          before,
          last(fetched),
          new Content(
              before.sha256(),
              before.words(),
              before.known(),
              before.etag(),
              before.lastModified()),
          now);
    }
    Fetched.Failed failed = (Fetched.Failed) fetched;
    return failed.failure().broken() ? failing(before, failed, now) : notAsked(before, failed, now);
  }

  private record Content(
      String sha256, String words, String known, String etag, String lastModified) {}

  private static AddressHealth well(
      AddressHealth before, String finalUrl, Content content, Instant now) {
    boolean same = content.words.equals(content.known);
    return new AddressHealth(
        before.url(),
        same ? Status.WELL : Status.CHANGED,
        content.sha256,
        content.words,
        content.known,
        content.etag,
        content.lastModified,
        Optional.of(now),
        Optional.of(now),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        finalUrl);
  }

  private AddressHealth failing(AddressHealth before, Fetched.Failed failed, Instant now) {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    boolean counted = before.failedOn().filter(today::equals).isPresent();
    int days = before.failedDays() + (counted ? 0 : 1);
    return told(
        before,
        days >= daysToBroken ? Status.BROKEN : Status.FAILING,
        now,
        days,
        before.failingSince().or(() -> Optional.of(today)),
        Optional.of(today),
        failed);
  }

  private static AddressHealth notAsked(AddressHealth before, Fetched.Failed failed, Instant now) {
    return told(before, Status.NOT_ASKED, now, 0, Optional.empty(), Optional.empty(), failed);
  }

  private static AddressHealth told(
      AddressHealth before,
      Status status,
      Instant now,
      int days,
      Optional<LocalDate> since,
      Optional<LocalDate> on,
      Fetched.Failed failed) {
    Optional<FetchFailure> why = Optional.of(failed.failure());
    return new AddressHealth(
        before.url(),
        status,
        before.sha256(),
        before.words(),
        before.known(),
        // The next answer is to be a whole one.
        "",
        "",
        before.fetchedAt(),
        Optional.of(now),
        days,
        since,
        on,
        why,
        failed.detail(),
        last(failed));
  }

  private static String last(Fetched fetched) {
    return fetched.hops().get(fetched.hops().size() - 1);
  }
}
