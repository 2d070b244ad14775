package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.mithaq.curation.ImportFeeds.FeedDraft;
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
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawReading;

/**
 * Harvests a provider of OAI-PMH 2.0: everything since the last whole harvest, page by page. After
 * a crash it goes on at the page it had come to; a token that has run out begins the list anew,
 * which costs time and nothing else, since what was had is recognised.
 */
@ApplicationScoped
class OaiHarvest {
  private static final String FIRST = "-";
  private static final long MOST_RECORD = 64L << 20;

  private final RemoteFiles remote;
  private final FileStore files;
  private final LawReading reading;
  private final Arrivals arrivals;
  private final OwnTransaction transaction;

  @Inject
  OaiHarvest(
      RemoteFiles remote,
      FileStore files,
      LawReading reading,
      Arrivals arrivals,
      OwnTransaction transaction) {
    this.remote = remote;
    this.files = files;
    this.reading = reading;
    this.arrivals = arrivals;
    this.transaction = transaction;
  }

  Asked harvest(FeedView feed, Origin origin, JobRun run) throws IOException {
    String[] reached = (run.checkpoint() + " ").split(" ", -1);
    boolean resumed = reached.length >= 2 && !reached[1].isEmpty();
    String began = resumed ? reached[0] : "";
    String token = resumed ? reached[1] : FIRST;
    boolean days = resumed || granularity(feed).length() == "YYYY-MM-DD".length();
    Set<String> tokens = new HashSet<>();
    Taking taking = new Taking(run);
    while (!token.isEmpty() && !run.stopping()) {
      OaiPage page = OaiPage.read(ask(address(feed, token, days)));
      if (page.error().equals("badResumptionToken") && !token.equals(FIRST) && tokens.isEmpty()) {
        days = granularity(feed).length() == "YYYY-MM-DD".length();
        began = "";
        token = FIRST;
        continue;
      }
      began = began.isEmpty() ? page.responseDate() : began;
      if (page.error().equals("noRecordsMatch")) {
        break;
      }
      refuse(page);
      for (OaiPage.Record record : page.records()) {
        take(origin, record, taking);
      }
      token = page.token();
      if (!token.isEmpty() && !tokens.add(token)) {
        throw RefusedException.invalid("feed", "The provider gives the same token again.");
      }
      String here = began + " " + token;
      transaction.run(() -> run.checkpoint(here));
    }
    return new Asked(taking.told(), "", "", run.stopping() ? "" : began);
  }

  private static void refuse(OaiPage page) {
    if (!page.error().isEmpty()) {
      throw RefusedException.invalid(
          "feed", "The provider answers " + page.error() + ": " + page.message());
    }
  }

  private void take(Origin origin, OaiPage.Record record, Taking taking) throws IOException {
    if (record.deleted()) {
      taking.count(arrivals.gone(origin, record.identifier(), record.datestamp()));
      return;
    }
    StoredFile file =
        files.store(
            new ByteArrayInputStream(record.metadata()),
            record.identifier().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".xml",
            "application/akn+xml",
            MOST_RECORD);
    reading.read(
        new ByteArrayInputStream(record.metadata()),
        MOST_RECORD,
        found -> {
          Arrived arrived = arrivals.law(origin, record.identifier(), file, found);
          if (arrived == Arrived.REFUSED) {
            taking.refused(record.identifier(), origin, found);
          }
          taking.count(arrived);
        });
  }

  private String granularity(FeedView feed) throws IOException {
    OaiPage page = OaiPage.read(ask(feed.feed().url() + with(feed) + "verb=Identify"));
    refuse(page);
    return page.granularity();
  }

  private static String address(FeedView view, String token, boolean days) {
    FeedDraft feed = view.feed();
    StringBuilder address =
        new StringBuilder(feed.url()).append(with(view)).append("verb=ListRecords");
    if (!token.equals(FIRST)) {
      return address.append("&resumptionToken=").append(encoded(token)).toString();
    }
    String prefix = feed.oaiPrefix().isEmpty() ? "akn" : feed.oaiPrefix();
    address.append("&metadataPrefix=").append(encoded(prefix));
    if (!feed.oaiSet().isEmpty()) {
      address.append("&set=").append(encoded(feed.oaiSet()));
    }
    String from = view.harvestedUntil();
    if (!from.isEmpty()) {
      address.append("&from=").append(encoded(days ? from.substring(0, 10) : from));
    }
    return address.toString();
  }

  private static String with(FeedView feed) {
    return feed.feed().url().contains("?") ? "&" : "?";
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private byte[] ask(String url) {
    Fetched fetched = remote.fetch(FetchRequest.ask(url));
    if (fetched instanceof Fetched.Whole whole) {
      return whole.body();
    }
    throw fetched instanceof Fetched.Failed failed
        ? unreachable(failed)
        : RefusedException.invalid("feed", "The provider answers nothing.");
  }

  static RefusedException unreachable(Fetched.Failed failed) {
    String detail = failed.detail().isEmpty() ? "" : " " + failed.detail();
    return RefusedException.invalid(
        "feed",
        "Nothing came from "
            + failed.hops().get(failed.hops().size() - 1)
            + ": "
            + failed.failure()
            + detail);
  }
}
