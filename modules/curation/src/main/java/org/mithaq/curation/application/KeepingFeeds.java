package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.ImportFeeds;
import org.mithaq.curation.persistence.FeedRows;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Keeps feeds and queues their asking. */
@UseCase
class KeepingFeeds implements ImportFeeds {
  private static final int LEAST_MINUTES = 5;

  private final FeedRows rows;
  private final Jobs jobs;
  private final Clock clock;

  @Inject
  KeepingFeeds(FeedRows rows, Jobs jobs, Clock clock) {
    this.rows = rows;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  @Requires(value = Permission.IMPORT_LAWS, audited = false)
  public List<FeedView> list() {
    return rows.all().stream().filter(feed -> reached(feed.feed().iso3())).toList();
  }

  @Override
  @Requires(Permission.IMPORT_LAWS)
  public String add(FeedDraft draft) {
    if (draft.name().isBlank()) {
      throw RefusedException.invalid("name", "name: a feed needs a name.");
    }
    if (!address(draft.url())) {
      throw RefusedException.invalid("url", "url: not an address of the web.");
    }
    if (draft.everyMinutes() < LEAST_MINUTES) {
      throw RefusedException.invalid("minutes", "minutes: every 5 minutes at most.");
    }
    String id = UUID.randomUUID().toString();
    rows.insert(id, draft, CurrentActor.get().name(), clock.instant());
    return id;
  }

  private static boolean address(String url) {
    try {
      URI uri = URI.create(url.strip());
      return String.valueOf(uri.getScheme()).matches("https?") && uri.getHost() != null;
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }

  @Override
  @Requires(value = Permission.IMPORT_LAWS, placed = true)
  public void activate(String id, long version, boolean active) {
    reach(id);
    if (!rows.activate(id, version, active)) {
      throw RefusedException.conflict("Somebody changed this feed meanwhile.");
    }
  }

  @Override
  @Requires(value = Permission.IMPORT_LAWS, placed = true)
  public String harvest(String id) {
    reach(id);
    return jobs.queue(FeedWork.KIND, Map.of(FeedWork.FEED, id), CurrentActor.get());
  }

  @Override
  @Requires(value = Permission.IMPORT_LAWS, audited = false)
  public int queueDue() {
    List<String> due = rows.due(clock.instant());
    due.forEach(id -> jobs.queue(FeedWork.KIND, Map.of(FeedWork.FEED, id), CurrentActor.get()));
    return due.size();
  }

  private void reach(String id) {
    FeedView feed =
        rows.find(id).orElseThrow(() -> RefusedException.notFound("There is no feed " + id + "."));
    if (!reached(feed.feed().iso3())) {
      throw RefusedException.notFound("There is no feed " + id + ".");
    }
  }

  private static boolean reached(String iso3) {
    var reach = CurrentActor.get().reach(Permission.IMPORT_LAWS);
    return iso3.isEmpty() ? reach.everywhere() : reach.covers(iso3);
  }
}
