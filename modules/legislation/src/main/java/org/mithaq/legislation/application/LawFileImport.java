package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.ImportView;
import org.mithaq.legislation.LawImport;
import org.mithaq.legislation.LawImport.Format;
import org.mithaq.legislation.domain.Imports;
import org.mithaq.legislation.formats.Opened;

/**
 * One file of laws, whatever its format and wherever it comes from: a stored file by job, or a file
 * of a region pack.
 */
@ApplicationScoped
class LawFileImport {
  /** Limit of what a file may hold when unpacked, in bytes. */
  static final String LIMIT = "mithaq.import.most-bytes";

  /** Opens the file anew for each pass. */
  interface Source {
    InputStream open() throws IOException;
  }

  private final Imports imports;
  private final LawChecking checking;
  private final LawLoading loading;
  private final OwnTransaction transactions;

  @Inject
  LawFileImport(
      Imports imports, LawChecking checking, LawLoading loading, OwnTransaction transactions) {
    this.imports = imports;
    this.checking = checking;
    this.loading = loading;
    this.transactions = transactions;
  }

  /**
   * @param id of the import
   * @param actor in whose name laws are published
   * @throws RefusedException Invalid when the file has problems and nothing was loaded
   */
  void run(JobRun run, String id, LawImport command, Source file, Actor actor) throws Exception {
    if (!command.dryRun()) {
      transactions.run(() -> imports.open(id, command, run.startedBy()));
    }
    try {
      if (format(command, file) == Format.AKN) {
        loading.akomaNtoso(run, id, command, file, actor);
      } else {
        lines(run, id, command, file, actor);
      }
    } catch (RefusedException | IOException failed) {
      if (!command.dryRun()) {
        transactions.run(() -> imports.end(id, ImportView.State.FAILED, failed.getMessage()));
      }
      throw failed;
    }
  }

  private void lines(JobRun run, String id, LawImport command, Source file, Actor actor)
      throws Exception {
    Checkpoint reached = Checkpoint.parse(run.checkpoint());
    if (!reached.checked()) {
      long lines = checking.check(run, id, command, file, actor);
      if (lines < 0 || command.dryRun()) {
        return;
      }
      Checkpoint checked = new Checkpoint(true, 0, lines);
      transactions.run(() -> run.checkpoint(checked.toString()));
      reached = checked;
    }
    loading.lines(run, id, command, file, actor, reached);
  }

  private static Format format(LawImport command, Source file) throws IOException {
    try (Opened opened = Opened.of(file.open(), command.format(), mostBytes())) {
      return opened.format();
    }
  }

  static long mostBytes() {
    return Long.getLong(LIMIT, Opened.MOST_BYTES);
  }
}
