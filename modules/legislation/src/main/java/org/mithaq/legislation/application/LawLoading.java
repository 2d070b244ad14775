package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.ImportView;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawImport;
import org.mithaq.legislation.PublishLaw;
import org.mithaq.legislation.PublishVersion;
import org.mithaq.legislation.domain.Imports;
import org.mithaq.legislation.domain.Merging;
import org.mithaq.legislation.domain.Problem;
import org.mithaq.legislation.formats.AknReader;
import org.mithaq.legislation.formats.Lines;
import org.mithaq.legislation.formats.Opened;
import org.mithaq.legislation.formats.ReadLaw;

/** The second pass: laws are committed a few at a time, each whole, with how far it came. */
@ApplicationScoped
class LawLoading {
  private static final int LAWS_AT_ONCE = 25;
  private static final int BYTES_AT_ONCE = 2 << 20;

  private final Imports imports;
  private final LawChecking checking;
  private final LawBatch batches;
  private final PublishLaw laws;
  private final PublishVersion versions;
  private final Publication publication;
  private final OwnTransaction transactions;
  private final AknReader akn;

  @Inject
  LawLoading(
      Imports imports,
      LawChecking checking,
      LawBatch batches,
      PublishLaw laws,
      PublishVersion versions,
      Publication publication,
      OwnTransaction transactions,
      Addresses addresses) {
    this.imports = imports;
    this.checking = checking;
    this.batches = batches;
    this.laws = laws;
    this.versions = versions;
    this.publication = publication;
    this.transactions = transactions;
    this.akn = new AknReader(addresses::iso3);
  }

  void lines(
      JobRun run,
      String id,
      LawImport command,
      LawFileImport.Source file,
      Actor actor,
      Checkpoint reached)
      throws Exception {
    ImportReport report = new ImportReport(run);
    Set<String> collided = new HashSet<>();
    checking.collisions(id).forEach(problem -> collided.add(problem.place()));
    if (reached.line() > 0) {
      run.progress(reached.line(), reached.lines(), "going on after line " + reached.line());
    }
    try (Opened opened = Opened.of(file.open(), command.format(), LawFileImport.mostBytes())) {
      Lines lines = new Lines(opened.stream());
      List<LawBatch.Item> batch = new ArrayList<>();
      long bytes = 0;
      Optional<Lines.Line> next = lines.next();
      while (next.isPresent()) {
        Lines.Line line = next.get();
        next = lines.next();
        if (line.number() <= reached.line() || line.blank()) {
          continue;
        }
        bytes += line.bytes().length;
        Checkpoint here = new Checkpoint(true, line.number(), reached.lines());
        good(line, command, collided, here, id, actor).ifPresent(batch::add);
        if (batch.size() >= LAWS_AT_ONCE || bytes >= BYTES_AT_ONCE || next.isEmpty()) {
          batches.commit(run, id, batch, here, actor, report);
          batch.clear();
          bytes = 0;
          run.progress(line.number(), reached.lines(), "loaded line " + line.number());
          if (run.stopping()) {
            return;
          }
        }
      }
      if (!batch.isEmpty()) {
        Checkpoint end = new Checkpoint(true, reached.lines(), reached.lines());
        batches.commit(run, id, batch, end, actor, report);
      }
    }
    report.close();
    end(run, id);
  }

  private Optional<LawBatch.Item> good(
      Lines.Line line,
      LawImport command,
      Set<String> collided,
      Checkpoint here,
      String id,
      Actor actor) {
    ReadLaw read = checking.read(line, command, actor);
    boolean collides = collided.contains("line " + line.number());
    if (read.draft().isEmpty() || collides) {
      // Its problems were reported in the first pass.
      transactions.run(() -> imports.countRefused(id, 1));
      return Optional.empty();
    }
    LawDraft draft = read.draft().get();
    return Optional.of(
        new LawBatch.Item(
            "line " + line.number(),
            here,
            importId ->
                new LawBatch.Published(laws.publish(draft, importId), LawBatch.provisions(draft))));
  }

  void akomaNtoso(JobRun run, String id, LawImport command, LawFileImport.Source file, Actor actor)
      throws Exception {
    ImportReport report = new ImportReport(run);
    ReadLaw read = document(command, file);
    read.notes().forEach(note -> report.add(Severity.WARNING, note.place(), note.reason()));
    List<Problem> problems = new ArrayList<>(read.problems());
    Optional<LawDraft> law = read.draft().map(draft -> Sources.fill(draft, command, "document"));
    law.ifPresent(draft -> problems.addAll(LawChecking.problems(draft, actor)));
    problems.forEach(problem -> report.add(Severity.ERROR, problem.place(), problem.reason()));
    if (!problems.isEmpty()) {
      report.close();
      throw RefusedException.invalid(
          problems.get(0).place(),
          problems.get(0).place() + ": " + problems.get(0).reason() + "; nothing was loaded");
    }
    LawDraft draft = law.orElseThrow();
    boolean version = draft.expressions().size() == 1;
    if (command.dryRun()) {
      transactions.run(
          () -> {
            var would = publication.preview(draft, version ? Merging::version : Merging::whole);
            report.add(
                Severity.NOTE,
                "document",
                "would be " + would.outcome() + " at " + would.uri() + Sources.told(would));
          });
    } else {
      Checkpoint whole = new Checkpoint(true, 1, 1);
      LawBatch.Publishing publishing =
          importId ->
              new LawBatch.Published(
                  version ? versions.publish(draft, importId) : laws.publish(draft, importId),
                  LawBatch.provisions(draft));
      List<LawBatch.Item> one = List.of(new LawBatch.Item("document", whole, publishing));
      batches.commit(run, id, one, whole, actor, report);
      if (report.errors() > 0) {
        report.close();
        throw RefusedException.conflict("refused, see the report; nothing was loaded");
      }
      end(run, id);
    }
    report.close();
  }

  private ReadLaw document(LawImport command, LawFileImport.Source file) throws IOException {
    try (Opened opened = Opened.of(file.open(), command.format(), Lines.LONGEST)) {
      return akn.read(opened.stream());
    }
  }

  private void end(JobRun run, String id) {
    transactions.run(
        () -> {
          imports.end(id, ImportView.State.DONE, "");
          imports.forgetAddresses(id);
        });
    List<ImportView> made = new ArrayList<>();
    transactions.run(() -> imports.find(id).ifPresent(made::add));
    made.forEach(view -> tell(run, view));
  }

  /** The figures that an import leaves. */
  static void tell(JobRun run, ImportView view) {
    run.result("created", String.valueOf(view.created()));
    run.result("changed", String.valueOf(view.changed()));
    run.result("unchanged", String.valueOf(view.unchanged()));
    run.result("refused", String.valueOf(view.refused()));
    run.result("provisions", String.valueOf(view.provisions()));
  }
}
