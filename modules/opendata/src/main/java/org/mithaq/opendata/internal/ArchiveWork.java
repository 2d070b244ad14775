package org.mithaq.opendata.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.legislation.LawChange;
import org.mithaq.legislation.Redistribution;
import org.mithaq.opendata.ArchiveManifest;

/** Makes an archive as long work; after a crash it begins again, for it has kept nothing yet. */
@ApplicationScoped
class ArchiveWork implements JobWork {
  static final String KIND = "archive";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final ArchiveContents contents;
  private final ArchiveRows rows;
  private final FileStore files;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  ArchiveWork(
      ArchiveContents contents,
      ArchiveRows rows,
      FileStore files,
      OwnTransaction transaction,
      Clock clock) {
    this.contents = contents;
    this.rows = rows;
    this.files = files;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws Exception {
    Path passing = Files.createTempFile("mithaq-archive-", ".zip");
    try {
      Instant begun = clock.instant();
      ArchiveManifest manifest = write(passing, begun, run);
      if (run.stopping()) {
        return;
      }
      StoredFile file = store(passing, manifest);
      transaction.run(
          () -> rows.insert(run.id(), begun, file.sha256(), file.size(), json(manifest)));
      run.result("laws", String.valueOf(manifest.laws()));
      run.result("leftOut", String.valueOf(manifest.forbidden() + manifest.unlicensed()));
      run.result("sha256", file.sha256());
    } finally {
      Files.deleteIfExists(passing);
    }
  }

  private ArchiveManifest write(Path to, Instant begun, JobRun run) throws IOException {
    URI base = URI.create(run.parameters().get("base"));
    List<LawChange> laws = contents.laws();
    Map<String, List<LawChange>> byFile = ArchiveContents.byFile(laws);
    long passedOn = byFile.values().stream().mapToLong(List::size).sum();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to));
        ArchiveZip zip = new ArchiveZip(out)) {
      long done = 0;
      for (Map.Entry<String, List<LawChange>> file : byFile.entrySet()) {
        if (run.stopping()) {
          break;
        }
        contents.laws(file.getKey(), file.getValue(), zip);
        done += file.getValue().size();
        run.progress(done, passedOn, file.getKey());
      }
      contents.mappings(laws, zip);
      contents.statusActions(zip);
      contents.thesaurus(base, zip);
      ArchiveManifest manifest =
          new ArchiveManifest(
              ArchiveManifest.FORMAT,
              LocalDate.ofInstant(begun, ZoneOffset.UTC).toString(),
              laws.stream()
                  .map(LawChange::at)
                  .max(Comparator.naturalOrder())
                  .map(Instant::toString)
                  .orElse(""),
              base.toString(),
              passedOn,
              count(laws, Redistribution.FORBIDDEN),
              count(laws, Redistribution.UNKNOWN),
              zip.files());
      zip.addApart("manifest.json", json(manifest));
      return manifest;
    }
  }

  private StoredFile store(Path file, ArchiveManifest manifest) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return files.store(
          bytes, "mithaq-" + manifest.date() + ".zip", "application/zip", Long.MAX_VALUE);
    }
  }

  private static long count(List<LawChange> laws, Redistribution which) {
    return laws.stream().filter(law -> Redistribution.of(law.licence()) == which).count();
  }

  private static byte[] json(ArchiveManifest manifest) {
    try {
      return JSON.writeValueAsBytes(manifest);
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }
}
