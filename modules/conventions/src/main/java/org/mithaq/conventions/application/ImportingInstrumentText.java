package org.mithaq.conventions.application;

import jakarta.inject.Inject;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.ImportInstrumentText;
import org.mithaq.files.FileStore;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Queues the import of stored texts of instruments. */
@UseCase
@Requires(Permission.IMPORT_INSTRUMENT_TEXT)
public class ImportingInstrumentText implements ImportInstrumentText {
  private final Jobs jobs;
  private final FileStore files;

  @Inject
  public ImportingInstrumentText(Jobs jobs, FileStore files) {
    this.jobs = jobs;
    this.files = files;
  }

  @Override
  public String queue(String sha256, boolean dryRun) {
    files.find(sha256).orElseThrow(() -> RefusedException.notFound("no stored file " + sha256));
    return jobs.queue(
        InstrumentTextImport.KIND,
        Map.of("sha256", sha256, "dryRun", Boolean.toString(dryRun)),
        CurrentActor.get());
  }
}
