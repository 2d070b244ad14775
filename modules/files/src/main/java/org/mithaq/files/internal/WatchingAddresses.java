package org.mithaq.files.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mithaq.files.AddressCheck;
import org.mithaq.files.AddressHealth;
import org.mithaq.files.AddressHealth.Status;
import org.mithaq.files.FetchRequest;
import org.mithaq.files.Fetched;
import org.mithaq.files.RemoteFiles;
import org.mithaq.files.WatchedAddresses;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;

/**
 * A plain bean like the file store: no transaction may be open while a host is asked. Who may have
 * it asked is said by the use cases above.
 */
@ApplicationScoped
class WatchingAddresses implements WatchedAddresses {
  private static final Duration TAKEN = Duration.ofMinutes(30);
  private static final Duration SOON = Duration.ofHours(20);

  private final AddressRows rows;
  private final RemoteFiles remote;
  private final OwnTransaction transaction;
  private final Clock clock;
  private final HealthRule rule;
  private final Duration rest;

  @Inject
  WatchingAddresses(
      @ConfigProperty(name = "mithaq.custody.days", defaultValue = "7") int days,
      @ConfigProperty(name = "mithaq.custody.failures", defaultValue = "3") int failures,
      AddressRows rows,
      RemoteFiles remote,
      OwnTransaction transaction,
      Clock clock) {
    this.rows = rows;
    this.remote = remote;
    this.transaction = transaction;
    this.clock = clock;
    this.rule = new HealthRule(failures);
    this.rest = Duration.ofDays(days);
  }

  @Override
  public void watch(Collection<String> urls) {
    transaction.run(() -> urls.forEach(url -> rows.watch(url, clock.instant())));
  }

  @Override
  public void leave(String url) {
    transaction.run(() -> rows.leave(url));
  }

  @Override
  public List<String> watched(String after, int atMost) {
    return transaction.get(() -> rows.watched(after, atMost));
  }

  @Override
  public List<String> due(int atMost) {
    Instant now = clock.instant();
    return transaction.get(() -> rows.due(now, now.plus(TAKEN), atMost));
  }

  @Override
  public AddressHealth check(String url) {
    AddressHealth before =
        find(url)
            .orElseThrow(() -> RefusedException.notFound("The address is not watched: " + url));
    Fetched fetched = remote.fetch(FetchRequest.look(url, before.etag(), before.lastModified()));
    Instant now = clock.instant();
    AddressHealth health = rule.after(before, fetched, now);
    transaction.run(
        () -> {
          rows.keep(health, next(health.status(), now));
          rows.add(url, check(fetched, now));
        });
    return health;
  }

  private Instant next(Status status, Instant now) {
    boolean failing = status == Status.FAILING || status == Status.BROKEN;
    return now.plus(failing ? SOON : rest);
  }

  private static AddressCheck check(Fetched fetched, Instant now) {
    if (fetched instanceof Fetched.Failed failed) {
      return new AddressCheck(now, failed.failure().name(), failed.detail(), "", fetched.hops());
    }
    return fetched instanceof Fetched.Whole whole
        ? new AddressCheck(now, "WHOLE", "", whole.sha256(), fetched.hops())
        : new AddressCheck(now, "UNCHANGED", "", "", fetched.hops());
  }

  @Override
  public void accept(String url) {
    find(url)
        .filter(health -> health.status() == Status.CHANGED)
        .ifPresent(
            health ->
                transaction.run(
                    () -> rows.keep(accepted(health), next(Status.WELL, clock.instant()))));
  }

  private static AddressHealth accepted(AddressHealth now) {
    return new AddressHealth(
        now.url(),
        Status.WELL,
        now.sha256(),
        now.words(),
        now.words(),
        now.etag(),
        now.lastModified(),
        now.fetchedAt(),
        now.checkedAt(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        now.finalUrl());
  }

  @Override
  public Optional<AddressHealth> find(String url) {
    return transaction.get(() -> rows.find(url));
  }

  @Override
  public List<AddressCheck> checks(String url, int atMost) {
    return transaction.get(() -> rows.checks(url, atMost));
  }
}
