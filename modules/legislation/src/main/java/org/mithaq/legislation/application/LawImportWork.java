package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.files.FileStore;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.legislation.LawImport;

/** Imports a stored file as long work; taken up again after a crash where it had stopped. */
@ApplicationScoped
class LawImportWork implements JobWork {
  static final String KIND = "law-import";

  private final FileStore files;
  private final LawFileImport imports;

  @Inject
  LawImportWork(FileStore files, LawFileImport imports) {
    this.files = files;
    this.imports = imports;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws Exception {
    LawImport command = ImportingLaws.command(run.parameters());
    // Who may import may publish what is imported, for the same States (domain.md, section 6).
    Actor asked = CurrentActor.get();
    Reach reach = asked.reach(Permission.IMPORT_LAWS);
    Actor importer = new Actor(asked.kind(), asked.name(), Map.of(Permission.PUBLISH_LAW, reach));
    imports.run(run, run.id(), command, () -> files.open(command.sha256()), importer);
  }
}
