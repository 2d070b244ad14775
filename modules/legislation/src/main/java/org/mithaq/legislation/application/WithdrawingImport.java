package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.ImportView;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.PublishedLaw.Outcome;
import org.mithaq.legislation.WithdrawImport;
import org.mithaq.legislation.domain.Imports;
import org.mithaq.legislation.domain.Imports.Touched;
import org.mithaq.legislation.domain.Law;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.formats.JsonLawReader;

/**
 * Takes an import back as a whole: laws it created are retracted with a notice, laws it changed go
 * back to their former state. Where one was changed again since, nothing is taken back, and the
 * answer names those laws.
 */
@UseCase
class WithdrawingImport implements WithdrawImport {
  private final Imports imports;
  private final Laws laws;
  private final Publication publication;
  private final Jobs jobs;
  private final JsonLawReader reader;

  @Inject
  WithdrawingImport(
      Imports imports, Laws laws, Publication publication, Addresses addresses, Jobs jobs) {
    this.imports = imports;
    this.laws = laws;
    this.publication = publication;
    this.jobs = jobs;
    this.reader = new JsonLawReader(addresses::iso3);
  }

  @Override
  @Requires(value = Permission.WITHDRAW_IMPORT, placed = true)
  public int withdraw(String importId, String reason) {
    ImportView made =
        imports
            .find(importId)
            .orElseThrow(() -> RefusedException.notFound("no import " + importId));
    if (made.state() == ImportView.State.WITHDRAWN) {
      throw RefusedException.conflict("the import was withdrawn before: " + made.reason());
    }
    if (made.state() == ImportView.State.RUNNING && !ended(importId)) {
      throw RefusedException.conflict("the import is still running; stop its job first");
    }
    List<Touched> touched = imports.touchedBy(importId);
    List<String> changedSince = new ArrayList<>();
    int withdrawn = 0;
    for (Touched one : touched) {
      Optional<Law> law = laws.byId(one.lawId());
      if (law.isEmpty() || law.get().retracted()) {
        continue;
      }
      CurrentActor.needs(Permission.WITHDRAW_IMPORT, law.get().content().iso3());
      if (!law.get().importId().equals(importId)) {
        changedSince.add(law.get().uri());
        continue;
      }
      takeBack(one, law.get(), reason);
      withdrawn++;
    }
    if (!changedSince.isEmpty()) {
      throw RefusedException.conflict(
          "changed since by another import or an editor, so nothing was withdrawn: "
              + String.join(", ", changedSince.subList(0, Math.min(20, changedSince.size()))));
    }
    int beside = publication.takeBackBeside(importId);
    imports.end(importId, ImportView.State.WITHDRAWN, reason);
    return withdrawn > 0 ? withdrawn : beside;
  }

  /** A job that was cancelled or died for good leaves its import open. */
  private boolean ended(String importId) {
    return jobs.find(importId).map(job -> job.state().ended()).orElse(true);
  }

  private void takeBack(Touched one, Law law, String reason) {
    if (one.outcome() == Outcome.CREATED) {
      publication.retract(law.id(), reason);
      return;
    }
    LawDraft former =
        reader
            .read(one.former().getBytes(StandardCharsets.UTF_8))
            .draft()
            .orElseThrow(() -> new IllegalStateException("former state of " + law.uri()));
    publication.publish(
        former.from(source(former.source(), one.formerImport())),
        one.formerImport(),
        (before, draft) -> draft.with(draft.expressions()));
  }

  /** The former state's source is the file of the import that had brought it (INV-15). */
  private LawSource source(LawSource said, String formerImport) {
    String file = imports.find(formerImport).map(ImportView::sha256).orElse("");
    return new LawSource(
        said.url(),
        said.retrieved(),
        said.publisher(),
        said.licence(),
        said.attribution(),
        file,
        "");
  }
}
