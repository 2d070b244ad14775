package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.files.FileStore;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.ImportLaws;
import org.mithaq.legislation.LawImport;

/** Queues imports. Which States they concern stands in the file: each law is asked for. */
@UseCase
class ImportingLaws implements ImportLaws {
  private final Jobs jobs;
  private final FileStore files;

  @Inject
  ImportingLaws(Jobs jobs, FileStore files) {
    this.jobs = jobs;
    this.files = files;
  }

  @Override
  @Requires(value = Permission.IMPORT_LAWS, placed = true)
  public String queue(LawImport command) {
    if (files.find(command.sha256()).isEmpty()) {
      throw RefusedException.notFound("no stored file " + command.sha256());
    }
    return jobs.queue(LawImportWork.KIND, parameters(command), CurrentActor.get());
  }

  static Map<String, String> parameters(LawImport command) {
    return Map.of(
        "sha256", command.sha256(),
        "name", command.name(),
        "format", command.format().name(),
        "dryRun", String.valueOf(command.dryRun()),
        "goodRowsOnly", String.valueOf(command.goodRowsOnly()),
        "publisher", command.publisher(),
        "licence", command.licence(),
        "retrieved", command.retrieved());
  }

  static LawImport command(Map<String, String> parameters) {
    return new LawImport(
        parameters.get("sha256"),
        parameters.getOrDefault("name", ""),
        LawImport.Format.valueOf(parameters.getOrDefault("format", "AUTO")),
        Boolean.parseBoolean(parameters.get("dryRun")),
        Boolean.parseBoolean(parameters.get("goodRowsOnly")),
        parameters.getOrDefault("publisher", ""),
        parameters.getOrDefault("licence", ""),
        parameters.getOrDefault("retrieved", ""));
  }
}
