package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mithaq.curation.IncomingItem;
import org.mithaq.curation.IncomingItem.Kind;
import org.mithaq.curation.IncomingItem.State;
import org.mithaq.curation.persistence.IncomingRows;
import org.mithaq.files.StoredFile;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;
import org.mithaq.legislation.LawDrafting.Basis;
import org.mithaq.legislation.LawDrafting.Fault;
import org.mithaq.legislation.LawReading.Found;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.PublishedLaw.Outcome;

/**
 * Puts what came into the queue, each in a transaction of its own. The same thing twice is
 * recognised: by its content, wherever it came from, whether it waits, was taken or was set aside;
 * and what the published law says already is not put there at all.
 */
@ApplicationScoped
class Arrivals {
  private final IncomingRows rows;
  private final LawDrafting drafting;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  Arrivals(IncomingRows rows, LawDrafting drafting, OwnTransaction transaction, Clock clock) {
    this.rows = rows;
    this.drafting = drafting;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Where something comes from.
   *
   * @param key of the feed or folder, lasting
   * @param iso3 the only State that it may speak for, empty for every one
   * @param url address, empty for a folder
   */
  record Origin(
      String key, String name, String iso3, String url, String publisher, String licence) {}

  /** What became of it. */
  enum Arrived {
    WAITS,
    KNOWN,
    REFUSED
  }

  /**
   * @param identifier its name where it comes from
   * @param file the kept file that it stands in
   */
  Arrived law(Origin origin, String identifier, StoredFile file, Found found) {
    if (found.draft().isEmpty() || !speaksFor(origin, found.draft().get().iso3())) {
      return Arrived.REFUSED;
    }
    return transaction.get(() -> law(origin, identifier, file, found.draft().get(), found));
  }

  static boolean speaksFor(Origin origin, String iso3) {
    return origin.iso3.isEmpty() || origin.iso3.equals(iso3);
  }

  private Arrived law(
      Origin origin, String identifier, StoredFile file, LawDraft read, Found found) {
    LawDraft draft = read.from(source(read.source(), origin, file, identifier));
    Optional<Basis> joined = drafting.joined(draft, found.version());
    LawDraft whole = joined.map(Basis::content).orElse(draft);
    boolean same =
        joined.isPresent()
            && drafting
                .check(whole.from(published(joined.get()).content().source()))
                .would()
                .stream()
                .anyMatch(would -> would.outcome() == Outcome.UNCHANGED);
    String hash = hash(drafting.write(read.from(LawSource.NONE)));
    rows.replace(origin.key, identifier, hash, clock.instant());
    if (same) {
      return Arrived.KNOWN;
    }
    IncomingItem item =
        item(
            origin,
            identifier,
            Kind.LAW,
            draft.iso3(),
            draft.titles(),
            Optional.of(file),
            joined.map(Basis::uri).orElse(""),
            notes(found.notes()));
    IncomingRows.Row row = new IncomingRows.Row(item, drafting.write(draft), found.version());
    return rows.add(origin.key, row, hash) ? Arrived.WAITS : Arrived.KNOWN;
  }

  private Basis published(Basis joined) {
    return drafting.published(joined.lawId()).orElseThrow();
  }

  /** A document that is to be read when somebody takes it. */
  Arrived file(Origin origin, StoredFile file, Texts titles) {
    return transaction.get(
        () -> {
          rows.replace(origin.key, file.name(), file.sha256(), clock.instant());
          IncomingItem item =
              item(origin, file.name(), Kind.FILE, origin.iso3, titles, Optional.of(file), "", "");
          IncomingRows.Row row = new IncomingRows.Row(item, "", false);
          return rows.add(origin.key, row, file.sha256()) ? Arrived.WAITS : Arrived.KNOWN;
        });
  }

  /** Its source took it back: what waits goes, and of what was taken a person is told. */
  Arrived gone(Origin origin, String identifier, String when) {
    return transaction.get(
        () -> {
          String hash = hash(origin.key + "\n" + identifier + "\n" + when);
          rows.replace(origin.key, identifier, hash, clock.instant());
          Optional<IncomingRows.Row> taken = rows.taken(origin.key, identifier);
          if (taken.isEmpty()) {
            return Arrived.KNOWN;
          }
          IncomingItem was = taken.get().item();
          IncomingItem item =
              item(
                  origin,
                  identifier,
                  Kind.GONE,
                  was.iso3(),
                  was.titles(),
                  Optional.empty(),
                  uri(taken.get()),
                  "");
          IncomingRows.Row row = new IncomingRows.Row(item, "", false);
          return rows.add(origin.key, row, hash) ? Arrived.WAITS : Arrived.KNOWN;
        });
  }

  private String uri(IncomingRows.Row taken) {
    return taken.content().isEmpty()
        ? taken.item().lawUri()
        : drafting.changedBy(drafting.read(taken.content())).map(Basis::uri).orElse("");
  }

  private IncomingItem item(
      Origin origin,
      String identifier,
      Kind kind,
      String iso3,
      Texts titles,
      Optional<StoredFile> file,
      String lawUri,
      String notes) {
    Instant now = clock.instant();
    return new IncomingItem(
        UUID.randomUUID().toString(),
        1,
        origin.name,
        identifier,
        kind,
        iso3,
        titles,
        file.map(StoredFile::sha256).orElse(""),
        file.map(StoredFile::name).orElse(""),
        origin.url,
        lawUri,
        notes,
        State.WAITING,
        now,
        "",
        Optional.empty(),
        "",
        "");
  }

  private LawSource source(LawSource said, Origin origin, StoredFile file, String identifier) {
    return new LawSource(
        said.url(),
        said.retrieved().isEmpty() ? clock.instant().toString().substring(0, 10) : said.retrieved(),
        said.publisher().isEmpty() ? origin.publisher : said.publisher(),
        said.licence().isEmpty() ? origin.licence : said.licence(),
        said.attribution(),
        file.sha256(),
        identifier);
  }

  private static String notes(List<Fault> notes) {
    return notes.stream()
        .limit(20)
        .map(one -> one.place() + ": " + one.reason())
        .collect(Collectors.joining("\n"));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
