package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawImport;
import org.mithaq.legislation.PublishedLaw;
import org.mithaq.legislation.domain.Imports;
import org.mithaq.legislation.domain.Imports.LineAddress;
import org.mithaq.legislation.domain.LawRules;
import org.mithaq.legislation.domain.Merging;
import org.mithaq.legislation.domain.Problem;
import org.mithaq.legislation.domain.Series;
import org.mithaq.legislation.formats.JsonLawReader;
import org.mithaq.legislation.formats.Lines;
import org.mithaq.legislation.formats.Opened;
import org.mithaq.legislation.formats.ReadLaw;

/**
 * The first pass over a file of lines: everything is read and checked, nothing is loaded; a dry run
 * also says what each law would change.
 */
@ApplicationScoped
class LawChecking {
  private static final int ADDRESSES_AT_ONCE = 500;

  private final Imports imports;
  private final Addresses addresses;
  private final Publication publication;
  private final OwnTransaction transactions;
  private final JsonLawReader reader;

  @Inject
  LawChecking(
      Imports imports, Addresses addresses, Publication publication, OwnTransaction transactions) {
    this.imports = imports;
    this.addresses = addresses;
    this.publication = publication;
    this.transactions = transactions;
    this.reader = new JsonLawReader(addresses::iso3);
  }

  /**
   * @return how many lines there are; -1 when it was asked to stop
   * @throws RefusedException Invalid when there are problems and good rows alone were not asked for
   */
  long check(JobRun run, String id, LawImport command, LawFileImport.Source file, Actor actor)
      throws IOException {
    ImportReport report = new ImportReport(run);
    List<LineAddress> pending = new ArrayList<>();
    long count = 0;
    transactions.run(() -> imports.forgetAddresses(id));
    try (Opened opened = Opened.of(file.open(), command.format(), LawFileImport.mostBytes())) {
      Lines lines = new Lines(opened.stream());
      for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        Lines.Line line = next.get();
        count = line.number();
        law(line, command, actor, report).ifPresent(draft -> put(draft, line.number(), pending));
        if (pending.size() >= ADDRESSES_AT_ONCE) {
          flush(id, pending);
        }
        run.progress(count, 0, "checking line " + count);
        if (run.stopping()) {
          return -1;
        }
      }
    }
    flush(id, pending);
    List<Problem> collisions = collisions(id);
    collisions.forEach(problem -> report.add(Severity.ERROR, problem.place(), problem.reason()));
    report.close();
    if (count == 0) {
      throw RefusedException.invalid("file", "the file holds no law");
    }
    if (report.errors() > 0 && !command.goodRowsOnly()) {
      transactions.run(() -> imports.forgetAddresses(id));
      throw RefusedException.invalid(
          "file", report.errors() + " problems, named in the report; nothing was loaded");
    }
    return count;
  }

  List<Problem> collisions(String id) {
    List<Problem> found = new ArrayList<>();
    transactions.run(() -> found.addAll(imports.collisions(id, 10_000)));
    return found;
  }

  private Optional<LawDraft> law(
      Lines.Line line, LawImport command, Actor actor, ImportReport report) {
    if (line.blank()) {
      return Optional.empty();
    }
    ReadLaw read = read(line, command, actor);
    read.problems().forEach(problem -> report.add(Severity.ERROR, line.number(), problem));
    if (command.dryRun()) {
      read.draft().ifPresent(draft -> preview(draft, line.number(), report));
    }
    return read.draft();
  }

  /** Reads a line and holds it against the rules. */
  ReadLaw read(Lines.Line line, LawImport command, Actor actor) {
    if (line.tooLong()) {
      return refused(new Problem("", Flaw.TOO_LONG, Integer.toString(Lines.LONGEST)));
    }
    ReadLaw read = reader.read(line.bytes());
    if (read.draft().isEmpty()) {
      return read;
    }
    LawDraft draft = Sources.fill(read.draft().get(), command, "line " + line.number());
    List<Problem> problems = problems(draft, actor);
    return problems.isEmpty()
        ? new ReadLaw(Optional.of(draft), List.of(), read.notes())
        : new ReadLaw(Optional.empty(), problems, List.of());
  }

  /** The rules of a law, and whether the importer's right reaches its State. */
  static List<Problem> problems(LawDraft draft, Actor actor) {
    List<Problem> problems = new ArrayList<>(LawRules.check(draft));
    if (!actor.mayForAll(Permission.PUBLISH_LAW, draft.states())) {
      problems.add(new Problem("country", Flaw.OUT_OF_REACH, draft.iso3()));
    }
    return problems;
  }

  private static ReadLaw refused(Problem problem) {
    return new ReadLaw(Optional.empty(), List.of(problem), List.of());
  }

  void preview(LawDraft draft, long line, ImportReport report) {
    transactions.run(
        () -> {
          try {
            PublishedLaw would = publication.preview(draft, Merging::whole);
            if (would.outcome() != PublishedLaw.Outcome.UNCHANGED) {
              report.add(
                  Severity.NOTE,
                  "line " + line,
                  "would be " + would.outcome() + " at " + would.uri() + Sources.told(would));
            }
          } catch (RefusedException refused) {
            report.add(Severity.ERROR, "line " + line, refused.refusal().reason());
          }
        });
  }

  private void put(LawDraft draft, long line, List<LineAddress> pending) {
    String uri = addresses.of(draft);
    draft.expressions().stream()
        .map(Series::of)
        .distinct()
        .forEach(
            series ->
                pending.add(new LineAddress(line, uri, draft.iso3(), draft.localId(), series)));
  }

  private void flush(String id, List<LineAddress> pending) {
    if (!pending.isEmpty()) {
      transactions.run(() -> imports.address(id, pending));
      pending.clear();
    }
  }
}
