package org.mithaq.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mithaq.running.MithaqCommand;
import org.mithaq.running.MithaqCommand.Ended;
import org.mithaq.running.RunningPortal;

/**
 * A portal that grows, through its front door, to the size that is wanted. {@code
 * -Dmithaq.bench.data=FOLDER} keeps what was loaded for the next run; without it each run begins
 * anew below {@code target}.
 */
final class LoadedPortal implements AutoCloseable {
  /** So many provisions are one import: a file of some fifty megabytes. */
  private static final int A_FILE = 50_000;

  private final RunningPortal portal;
  private final Path loaded;
  private final List<LawSource.Line> source;
  private final Corpus corpus;

  private LoadedPortal(RunningPortal portal, Path loaded, List<LawSource.Line> source)
      throws IOException {
    this.portal = portal;
    this.loaded = loaded;
    this.source = source;
    this.corpus = new Corpus(source);
    corpus.skipUntil(Files.exists(loaded) ? Integer.parseInt(Files.readString(loaded).strip()) : 0);
  }

  static LoadedPortal open() throws IOException {
    String kept = System.getProperty("mithaq.bench.data", "");
    RunningPortal portal =
        kept.isEmpty()
            ? RunningPortal.start("speed")
            : RunningPortal.startIn(
                Path.of(kept).toAbsolutePath(), MithaqCommand.onThisJava(), Map.of());
    return new LoadedPortal(portal, portal.data().resolve("provisions-loaded"), LawSource.lines());
  }

  RunningPortal running() {
    return portal;
  }

  List<LawSource.Line> source() {
    return source;
  }

  /** Imports until so many provisions are there and found; returns how many came. */
  int growTo(int provisions) throws IOException {
    int before = corpus.provisions();
    while (corpus.provisions() < provisions) {
      Path file = Files.createTempFile("bench-", ".jsonl.gz");
      corpus.writeUntil(Math.min(provisions, corpus.provisions() + A_FILE), file);
      Ended ended = portal.command().run("import", file.toString());
      assertThat(ended.code()).as("%s", ended).isZero();
      Files.delete(file);
      Files.writeString(loaded, Integer.toString(corpus.provisions()));
    }
    portal.awaitIndexed(Duration.ofHours(3), Duration.ofSeconds(5));
    return corpus.provisions() - before;
  }

  @Override
  public void close() {
    portal.close();
  }
}
