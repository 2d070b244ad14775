package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mithaq.curation.application.Arrivals.Arrived;
import org.mithaq.curation.application.Arrivals.Origin;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.intake.Guess;
import org.mithaq.intake.IntakeHints;
import org.mithaq.intake.IntakeReport;
import org.mithaq.intake.ReadFile;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;

/** A file of a watched folder: laws, or a document that can be read. */
@ApplicationScoped
class FolderFile implements FolderWork.FileTaking {
  private static final long MOST_BYTES = 512L << 20;
  private static final int HEAD = 4096;

  private final FileStore files;
  private final FileFeed laws;
  private final ReadFile reading;
  private final Arrivals arrivals;

  @Inject
  FolderFile(FileStore files, FileFeed laws, ReadFile reading, Arrivals arrivals) {
    this.files = files;
    this.laws = laws;
    this.reading = reading;
    this.arrivals = arrivals;
  }

  @Override
  public String take(WatchFolder folder, Path file, String name, JobRun run) throws IOException {
    StoredFile stored;
    try (InputStream bytes = Files.newInputStream(file)) {
      stored = files.store(bytes, name, "application/octet-stream", MOST_BYTES);
    }
    Origin origin =
        new Origin(
            "folder:" + folder.name(),
            folder.path().getFileName().toString(),
            folder.iso3(),
            "",
            "",
            "");
    return ofLaws(file, name) ? laws(origin, stored, run) : document(origin, stored);
  }

  private String laws(Origin origin, StoredFile stored, JobRun run) throws IOException {
    Taking taking = laws.laws(origin, stored, run);
    if (taking.of(Arrived.WAITS) + taking.of(Arrived.KNOWN) == 0) {
      throw RefusedException.invalid("file", "No law in it can be taken. " + taking.firstFault());
    }
    String fault = taking.firstFault().isEmpty() ? "" : "; first fault: " + taking.firstFault();
    return "Laws: " + taking.told() + fault;
  }

  private String document(Origin origin, StoredFile stored) {
    IntakeReport report = reading.readStored(stored.sha256(), new IntakeHints("", origin.iso3()));
    String title = report.law().guess(Guess.Field.TITLE).map(Guess::value).orElse("").strip();
    Texts titles = title.isEmpty() ? Texts.NONE : Texts.of(report.language().code(), title);
    Arrived arrived = arrivals.file(origin, stored, titles);
    return arrived == Arrived.WAITS
        ? "A document of " + report.pages().size() + " pages; it waits in the queue."
        : "This very document came before.";
  }

  /** JSON Lines or Akoma Ntoso, packed or not, by name or by the first bytes. */
  private static boolean ofLaws(Path file, String name) throws IOException {
    if (name.matches("(?i).*\\.(jsonl|ndjson|akn|xml|jsonl\\.gz|ndjson\\.gz|xml\\.gz)")) {
      return true;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      String head = new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8).stripLeading();
      return head.startsWith("{\"") || head.startsWith("<") && head.contains("akomaNtoso");
    }
  }
}
