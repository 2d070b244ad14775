package org.mithaq.directory.internal;

import jakarta.inject.Inject;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.directory.ImportAuthorities;
import org.mithaq.files.FileStore;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Queues the import of a stored sheet. */
@UseCase
@Requires(value = Permission.KEEP_AUTHORITIES, placed = true)
public class ImportingAuthorities implements ImportAuthorities {
  private final Jobs jobs;
  private final FileStore files;

  @Inject
  public ImportingAuthorities(Jobs jobs, FileStore files) {
    this.jobs = jobs;
    this.files = files;
  }

  @Override
  public String queue(String sha256, String encoding, boolean dryRun) {
    files.find(sha256).orElseThrow(() -> RefusedException.notFound("no stored file " + sha256));
    return jobs.queue(
        AuthoritiesImport.KIND,
        Map.of("sha256", sha256, "dryRun", Boolean.toString(dryRun), "encoding", encoding),
        CurrentActor.get());
  }
}
