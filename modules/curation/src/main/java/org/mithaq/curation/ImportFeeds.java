package org.mithaq.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Subject;

/** Addresses that laws come from by themselves. Needs IMPORT_LAWS for the State of the feed. */
public interface ImportFeeds {
  List<FeedView> list();

  String add(FeedDraft draft);

  /** Stops asking it, or begins again. */
  void activate(String id, long version, boolean active);

  /** Queues the asking of one now. */
  String harvest(String id);

  /** Queues the asking of all whose time has come; each by one portal. Needs IMPORT_LAWS. */
  int queueDue();

  /** What stands at the address. */
  enum Kind {
    /** A file: Akoma Ntoso or JSON Lines. */
    FILE,
    /** A provider of OAI-PMH that gives Akoma Ntoso. */
    OAI
  }

  /**
   * A feed to be.
   *
   * @param oaiSet of the provider, empty for everything
   * @param oaiPrefix under which it gives Akoma Ntoso, empty for {@code akn}
   * @param iso3 the State that it may speak for; empty for every one
   * @param everyMinutes how often it is asked, at least 5
   */
  record FeedDraft(
      String name,
      Kind kind,
      String url,
      String oaiSet,
      String oaiPrefix,
      String iso3,
      String publisher,
      String licence,
      int everyMinutes)
      implements Concerning, AuditSubject {
    @Override
    public Set<String> states() {
      return iso3.isEmpty() ? Set.of() : Set.of(iso3);
    }

    @Override
    public Subject auditSubject() {
      return new Subject("feed", url.isBlank() ? "none" : url);
    }
  }

  /**
   * A feed and how it went last.
   *
   * @param outcome in one plain sentence, empty before the first time
   * @param harvestedUntil of an OAI-PMH provider: what is asked for next begins there
   */
  record FeedView(
      String id,
      long version,
      FeedDraft feed,
      boolean active,
      Optional<Instant> endedAt,
      String outcome,
      String etag,
      String lastModified,
      String harvestedUntil) {}
}
