package org.mithaq.legislation.application;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.files.FileStore;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.ImportSheets;
import org.mithaq.legislation.LawSheetPart;
import org.mithaq.legislation.SheetImport;

/** Queues imports of sheets; how far the sender's rights reach is asked of every row. */
@UseCase
class ImportingSheets implements ImportSheets {
  private final Jobs jobs;
  private final FileStore files;
  private final Iterable<LawSheetPart> parts;

  @Inject
  ImportingSheets(Jobs jobs, FileStore files, @Any Instance<LawSheetPart> parts) {
    this.jobs = jobs;
    this.files = files;
    this.parts = parts;
  }

  @Override
  @Requires(value = Permission.IMPORT_LAWS, placed = true)
  public String queue(SheetImport command) {
    boolean whole = command.kind().equals(SheetImport.WORKBOOK);
    boolean known =
        whole
            || command.kind().equals(SheetImport.LAWS)
            || command.kind().equals(SheetImport.PROVISIONS);
    return queued(command, known, whole ? parts() : List.of());
  }

  @Override
  @Requires(value = Permission.PROPOSE_MAPPING, placed = true)
  public String queueBeside(SheetImport command) {
    List<LawSheetPart> asked =
        parts().stream().filter(part -> part.kind().equals(command.kind())).toList();
    return queued(command, !asked.isEmpty(), asked);
  }

  private String queued(SheetImport command, boolean known, List<LawSheetPart> asked) {
    if (!known) {
      throw RefusedException.invalid("kind", "no such kind of sheet: " + command.kind());
    }
    Actor actor = CurrentActor.get();
    for (LawSheetPart part : asked) {
      if (!actor.may(part.permission())) {
        throw new RefusedException(
            new Refusal.Forbidden("This needs the right " + part.permission()));
      }
    }
    if (files.find(command.sha256()).isEmpty()) {
      throw RefusedException.notFound("no stored file " + command.sha256());
    }
    return jobs.queue(WORK, parameters(command), actor);
  }

  private List<LawSheetPart> parts() {
    List<LawSheetPart> all = new ArrayList<>();
    parts.forEach(all::add);
    return all;
  }

  static Map<String, String> parameters(SheetImport command) {
    return Map.of(
        "sha256", command.sha256(),
        "name", command.name(),
        "kind", command.kind(),
        "encoding", command.encoding(),
        "dryRun", String.valueOf(command.dryRun()),
        "goodRowsOnly", String.valueOf(command.goodRowsOnly()),
        "publisher", command.publisher(),
        "licence", command.licence(),
        "retrieved", command.retrieved());
  }

  static SheetImport command(Map<String, String> parameters) {
    return new SheetImport(
        parameters.get("sha256"),
        parameters.getOrDefault("name", ""),
        parameters.getOrDefault("kind", SheetImport.WORKBOOK),
        parameters.getOrDefault("encoding", ""),
        Boolean.parseBoolean(parameters.get("dryRun")),
        Boolean.parseBoolean(parameters.get("goodRowsOnly")),
        parameters.getOrDefault("publisher", ""),
        parameters.getOrDefault("licence", ""),
        parameters.getOrDefault("retrieved", ""));
  }
}
