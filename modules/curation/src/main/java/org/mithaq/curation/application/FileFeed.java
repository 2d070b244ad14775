package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.mithaq.curation.ImportFeeds.FeedView;
import org.mithaq.curation.application.Arrivals.Arrived;
import org.mithaq.curation.application.Arrivals.Origin;
import org.mithaq.curation.application.FeedWork.Asked;
import org.mithaq.files.FetchRequest;
import org.mithaq.files.Fetched;
import org.mithaq.files.FileStore;
import org.mithaq.files.RemoteFiles;
import org.mithaq.files.StoredFile;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawReading;

/** A file at an address: one law as Akoma Ntoso, or many as JSON Lines. */
@ApplicationScoped
class FileFeed {
  private static final long MOST_BYTES = 512L << 20;
  private static final long MOST_UNPACKED = 4L << 30;

  private final RemoteFiles remote;
  private final FileStore files;
  private final LawReading reading;
  private final Arrivals arrivals;

  @Inject
  FileFeed(RemoteFiles remote, FileStore files, LawReading reading, Arrivals arrivals) {
    this.remote = remote;
    this.files = files;
    this.reading = reading;
    this.arrivals = arrivals;
  }

  Asked take(FeedView feed, Origin origin, JobRun run) throws IOException {
    Fetched fetched =
        remote.fetch(
            FetchRequest.take(feed.feed().url(), feed.etag(), feed.lastModified(), MOST_BYTES));
    if (fetched instanceof Fetched.Unchanged) {
      return new Asked("the same as last time", feed.etag(), feed.lastModified(), "");
    }
    if (fetched instanceof Fetched.Failed failed) {
      throw OaiHarvest.unreachable(failed);
    }
    Fetched.Whole whole = (Fetched.Whole) fetched;
    Taking taking = laws(origin, whole.kept().orElseThrow(), run);
    // What was refused is to be looked at again when the portal or the file is better.
    boolean complete = taking.of(Arrived.REFUSED) == 0 && !run.stopping();
    return new Asked(
        taking.told(), complete ? whole.etag() : "", complete ? whole.lastModified() : "", "");
  }

  /** Each law of a kept file of laws. */
  Taking laws(Origin origin, StoredFile file, JobRun run) throws IOException {
    Taking taking = new Taking(run);
    try (InputStream bytes = files.open(file.sha256())) {
      reading.read(
          bytes,
          MOST_UNPACKED,
          found -> {
            String name =
                found.place().equals("document") ? origin.url() + file.name() : name(found);
            Arrived arrived = arrivals.law(origin, name, file, found);
            if (arrived == Arrived.REFUSED) {
              taking.refused(found.place(), origin, found);
            }
            taking.count(arrived);
          });
    } catch (RefusedException refused) {
      throw RefusedException.invalid("file", file.name() + ": " + refused.refusal().reason());
    }
    return taking;
  }

  /** A law of many keeps its name when lines move. */
  private static String name(LawReading.Found found) {
    return found.draft().map(law -> law.auditSubject().id()).orElse(found.place());
  }
}
