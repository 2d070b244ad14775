package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.jobs.JobState;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.RefusedException;

class FolderWorkTest {
  @TempDir Path path;
  private final Seconds clock = new Seconds();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final Map<String, JobState> ended = new HashMap<>();
  private WatchFolders folders;

  @BeforeEach
  void watch() {
    folders = new WatchFolders("XDA=" + path, 10, clock);
  }

  @Test
  void aFileIsTakenOnceItHasStoppedGrowing() throws IOException {
    write("law.txt", "a");
    run("job-1");
    clock.seconds(9);
    write("law.txt", "ab");
    run("job-1");
    clock.seconds(9);
    run("job-1");
    assertThat(taken).isEmpty();
    clock.seconds(1);
    run("job-1");
    assertThat(taken).containsExactly("law.txt: ab");
    assertThat(path.resolve("taken/law.txt")).hasContent("ab");
    assertThat(path.resolve("taken/law.txt.note.txt")).hasContent("took it");
    assertThat(path.resolve("law.txt")).doesNotExist();
    assertThat(files(path.resolve("taking"))).isEmpty();
  }

  @Test
  void aFileThatCannotBeTakenIsPutAsideWithWhatIsWrong() throws IOException {
    write("bad.pdf", "refuse me");
    quiet("job-1");
    assertThat(path.resolve("refused/bad.pdf")).exists();
    assertThat(path.resolve("refused/bad.pdf.note.txt")).hasContent("not a document");
  }

  @Test
  void aSecondFileOfTheNameLiesBesideTheFirst() throws IOException {
    write("law.txt", "a");
    quiet("job-1");
    write("law.txt", "b");
    quiet("job-2");
    assertThat(path.resolve("taken/law.txt")).hasContent("a");
    assertThat(path.resolve("taken/law-2.txt")).hasContent("b");
  }

  @Test
  void hiddenAndHalfFilesAndFoldersAndLinksStayWhereTheyAre() throws IOException {
    write(".hidden", "a");
    write("half.pdf.part", "a");
    Files.createDirectory(path.resolve("sub"));
    Path outside = Files.writeString(path.resolveSibling(path.getFileName() + "-outside"), "x");
    Files.createSymbolicLink(path.resolve("link.txt"), outside);
    quiet("job-1");
    assertThat(taken).isEmpty();
  }

  @Test
  void theJobOfAKilledPortalGoesOnWithWhatItHadClaimed() throws IOException {
    Files.createDirectories(path.resolve("taking"));
    Files.writeString(path.resolve("taking/job-1__law.txt"), "a");
    Files.writeString(path.resolve("taking/job-2__other.txt"), "b");
    run("job-1");
    assertThat(taken).containsExactly("law.txt: a");
    assertThat(path.resolve("taken/law.txt")).exists();
    assertThat(path.resolve("taking/job-2__other.txt")).as("another's").exists();
    ended.put("job-2", JobState.FAILED);
    run("job-3");
    assertThat(path.resolve("refused/other.txt")).exists();
  }

  @Test
  void twoPortalsTakeEachFileOnce() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("law-" + i + ".txt", "a");
    }
    WatchFolders others = new WatchFolders("XDA=" + path, 10, clock);
    folders.quietFiles(folders.all().get(0));
    others.quietFiles(others.all().get(0));
    clock.seconds(10);
    CompletableFuture<Void> one = CompletableFuture.runAsync(() -> run(folders, "job-1"));
    CompletableFuture<Void> two = CompletableFuture.runAsync(() -> run(others, "job-2"));
    CompletableFuture.allOf(one, two).join();
    assertThat(taken).hasSize(50).doesNotHaveDuplicates();
    assertThat(files(path.resolve("taken"))).hasSize(100);
  }

  @Test
  void aSettingNamesStatesAndPaths() {
    assertThat(WatchFolder.parse("XDA=/a; /b ;relative;-;XDB=/c=d"))
        .extracting(folder -> folder.iso3() + " " + folder.path())
        .containsExactly("XDA /a", " /b", "XDB /c=d");
  }

  private void write(String name, String words) throws IOException {
    Files.writeString(path.resolve(name), words);
  }

  private void quiet(String job) throws IOException {
    folders.quietFiles(folders.all().get(0));
    clock.seconds(10);
    run(job);
  }

  private void run(String job) {
    run(folders, job);
  }

  private void run(WatchFolders watched, String job) {
    try {
      new FolderWork(watched, this::take, jobs())
          .run(new Run(job, Map.of(FolderWork.FOLDER, path.toString())));
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private String take(WatchFolder folder, Path file, String name, org.mithaq.jobs.JobRun run)
      throws IOException {
    String words = Files.readString(file);
    if (words.startsWith("refuse")) {
      throw RefusedException.invalid("file", "not a document");
    }
    taken.add(name + ": " + words);
    return "took it";
  }

  private Jobs jobs() {
    return (Jobs)
        Proxy.newProxyInstance(
            Jobs.class.getClassLoader(),
            new Class<?>[] {Jobs.class},
            (proxy, method, arguments) ->
                Optional.ofNullable(ended.get((String) arguments[0])).map(FolderWorkTest::job));
  }

  private static JobView job(JobState state) {
    return new JobView(
        "job", "folder", state, 0, 0, "", Map.of(), Map.of(), 0, Instant.EPOCH, "house");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return new ArrayList<>(all.toList());
    }
  }

  /** A clock that goes when it is told to. */
  private static final class Seconds extends Clock {
    private volatile Instant now = Instant.parse("2026-03-01T10:00:00Z");

    void seconds(int more) {
      now = now.plus(Duration.ofSeconds(more));
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
