package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.files.FileStore;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.legislation.ImportSheets;
import org.mithaq.legislation.LawSheetPart;
import org.mithaq.legislation.SheetImport;

/** Imports a stored sheet as long work; taken up again after a crash where it had stopped. */
@ApplicationScoped
class SheetImportWork implements JobWork {
  private final FileStore files;
  private final SheetFileImport imports;
  private final Iterable<LawSheetPart> parts;

  @Inject
  SheetImportWork(FileStore files, SheetFileImport imports, @Any Instance<LawSheetPart> parts) {
    this.files = files;
    this.imports = imports;
    this.parts = parts;
  }

  @Override
  public String kind() {
    return ImportSheets.WORK;
  }

  @Override
  public void run(JobRun run) throws Exception {
    SheetImport command = ImportingSheets.command(run.parameters());
    List<LawSheetPart> all = new ArrayList<>();
    parts.forEach(all::add);
    SheetReach reach = SheetReach.of(CurrentActor.get(), all);
    imports.run(run, command, () -> opened(command), all, reach);
  }

  private InputStream opened(SheetImport command) throws IOException {
    return files.open(command.sha256());
  }
}
