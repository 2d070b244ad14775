package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobState;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.JobWork;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.RefusedException;

/**
 * Takes the files of a watched folder. A file is claimed by moving it, in one step, to a name of
 * this job: of two portals one succeeds. A portal that is killed leaves the file under that name,
 * and the same job, taken up again, goes on with it; what was put into the queue before is
 * recognised.
 */
@ApplicationScoped
class FolderWork implements JobWork {
  static final String KIND = "folder";
  static final String FOLDER = "folder";
  private static final String BY = "__";

  private final WatchFolders folders;
  private final FileTaking files;
  private final Jobs jobs;

  /** Puts what is in a file into the queue; a refusal says why nothing of it can be taken. */
  interface FileTaking {
    /**
     * @return what became of it, in one plain sentence
     */
    String take(WatchFolder folder, Path file, String name, JobRun run) throws IOException;
  }

  @Inject
  FolderWork(WatchFolders folders, FileTaking files, Jobs jobs) {
    this.folders = folders;
    this.files = files;
    this.jobs = jobs;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws IOException {
    String name = run.parameters().get(FOLDER);
    WatchFolder folder =
        folders
            .named(name)
            .orElseThrow(() -> RefusedException.notFound("The folder is not watched: " + name));
    Files.createDirectories(folder.taking());
    for (Path file : files(folder.taking())) {
      String[] claimed = file.getFileName().toString().split(BY, 2);
      if (claimed[0].equals(run.id())) {
        take(folder, file, claimed[1], run);
      } else if (claimed.length == 2) {
        left(folder, file, claimed);
      }
    }
    for (Path file : folders.quietFiles(folder)) {
      if (run.stopping()) {
        return;
      }
      claim(folder, file, run);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      files.forEach(all::add);
    }
    return all;
  }

  /** What another job had claimed and will not go on with. */
  private void left(WatchFolder folder, Path file, String[] claimed) throws IOException {
    Optional<JobState> state = jobs.find(claimed[0]).map(JobView::state).filter(JobState::ended);
    if (state.filter(JobState.FAILED::equals).isPresent()) {
      put(file, folder.refused(), claimed[1], "It could not be taken; see the server's log.");
    } else if (state.isPresent()) {
      Files.move(file, folder.path().resolve(claimed[1]), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void claim(WatchFolder folder, Path file, JobRun run) throws IOException {
    String name = file.getFileName().toString();
    Path own = folder.taking().resolve(run.id() + BY + name);
    try {
      Files.move(file, own, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException somebodyElse) {
      return;
    }
    take(folder, own, name, run);
  }

  private void take(WatchFolder folder, Path own, String name, JobRun run) throws IOException {
    String note;
    Path to;
    try {
      note = files.take(folder, own, name, run);
      to = folder.taken();
    } catch (RefusedException refused) {
      note = refused.refusal().reason();
      to = folder.refused();
      run.report(new JobReportLine(Severity.ERROR, name, note));
    }
    put(own, to, name, note);
  }

  /** The note first, so that no file lies there without one. */
  private static void put(Path file, Path to, String name, String note) throws IOException {
    Files.createDirectories(to);
    Path place = free(to, name);
    Files.writeString(place.resolveSibling(place.getFileName() + ".note.txt"), note + "\n");
    Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A place of that name that nothing lies at; claimed, so that two do not find the same. */
  private static Path free(Path folder, String name) throws IOException {
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    for (int i = 1; ; i++) {
      String tried = i == 1 ? name : name.substring(0, dot) + "-" + i + name.substring(dot);
      try {
        return Files.createFile(folder.resolve(tried));
      } catch (FileAlreadyExistsException taken) {
        // the next one
      }
    }
  }
}
