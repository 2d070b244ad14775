package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import org.mithaq.curation.ImportFeeds.FeedDraft;
import org.mithaq.curation.ImportFeeds.FeedView;
import org.mithaq.curation.ImportFeeds.Kind;
import org.mithaq.curation.application.Arrivals.Origin;
import org.mithaq.curation.persistence.FeedRows;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;

/** Asks a feed for what is new and puts it into the queue; nothing is published. */
@ApplicationScoped
class FeedWork implements JobWork {
  static final String KIND = "feed";
  static final String FEED = "feed";

  private final FeedRows rows;
  private final OaiHarvest oai;
  private final FileFeed file;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  FeedWork(FeedRows rows, OaiHarvest oai, FileFeed file, OwnTransaction transaction, Clock clock) {
    this.rows = rows;
    this.oai = oai;
    this.file = file;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What asking came to.
   *
   * @param told in one plain sentence
   * @param harvestedUntil empty when it did not come to its end
   */
  record Asked(String told, String etag, String lastModified, String harvestedUntil) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws IOException {
    String id = run.parameters().get(FEED);
    FeedView feed =
        transaction
            .get(() -> rows.find(id))
            .orElseThrow(() -> RefusedException.notFound("There is no feed " + id + "."));
    try {
      Asked asked =
          feed.feed().kind() == Kind.OAI
              ? oai.harvest(feed, origin(feed), run)
              : file.take(feed, origin(feed), run);
      ended(id, asked);
    } catch (RefusedException refused) {
      ended(id, new Asked(refused.refusal().reason(), "", "", ""));
      throw refused;
    }
  }

  private void ended(String id, Asked asked) {
    transaction.run(
        () ->
            rows.ended(
                id,
                clock.instant(),
                asked.told,
                asked.etag,
                asked.lastModified,
                asked.harvestedUntil));
  }

  private static Origin origin(FeedView view) {
    FeedDraft feed = view.feed();
    return new Origin(
        "feed:" + view.id(),
        feed.name(),
        feed.iso3(),
        feed.url(),
        feed.publisher(),
        feed.licence());
  }
}
