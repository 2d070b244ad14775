package org.mithaq.curation.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.persistence.EntryRows;
import org.mithaq.curation.persistence.ReportRows;
import org.mithaq.curation.persistence.SharingRows;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.PublishLaw;
import org.mithaq.legislation.PublishedLaw;

/** The context put together by hand on a fresh real database, with a hand-made legislation. */
final class CurationOnPostgres implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);

  final JpaOnPostgres jpa = JpaOnPostgres.of("access", "curation");
  final Statutes statutes = new Statutes();
  final EntryRows rows = new EntryRows(jpa.entityManager());
  final TaskRows taskRows = new TaskRows(jpa.entityManager());
  final EntryDesk desk = new EntryDesk(rows, statutes, CLOCK);
  final SharingRows sharingRows = new SharingRows(jpa.entityManager());
  final NewEntries newEntries = new NewEntries(rows, desk, statutes, sharingRows);
  final WritingEntry write = new WritingEntry(rows, desk, statutes, newEntries);
  final SubmittingEntry submit = new SubmittingEntry(rows, taskRows, desk, statutes);
  final DecidingEntry decide =
      new DecidingEntry(rows, taskRows, desk, statutes, statutes, sharingRows);
  final KeepingSharing sharing =
      new KeepingSharing(
          sharingRows,
          rows,
          desk,
          lawId ->
              statutes
                  .published(lawId)
                  .map(
                      law ->
                          new PublishedSource.Source(law.content().iso3(), law.content().source())),
          new TwoRegions(),
          name -> name.equals("amina") ? "Amina, of the ministry" : "");
  final ReadingEntries entries = new ReadingEntries(rows, desk, statutes);
  final Staff staff = new Staff();
  final TaskReach reach = new TaskReach(new TwoRegions(), new TwoRegions(), taskRows);
  final ReadingTasks tasks = new ReadingTasks(taskRows, reach, CLOCK);
  final WorkingOnTask work = new WorkingOnTask(taskRows, reach, staff, CLOCK);
  final ReportRows reportRows = new ReportRows(jpa.entityManager());
  final ReportingProblem report = new ReportingProblem(reportRows, CLOCK);
  final ReadingReports reports = new ReadingReports(reportRows, reach);

  /** Does it as somebody whose rights reach these States. */
  <T> T as(String name, Set<String> states, Callable<T> something) {
    Map<Permission, Reach> rights = new HashMap<>();
    for (Permission one : Permission.values()) {
      if (one != Permission.APPROVE_OWN) {
        rights.put(one, Reach.of(states));
      }
    }
    try {
      return CurrentActor.as(
          new Actor(Actor.Kind.PERSON, name, rights), () -> jpa.inTransaction(something));
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  void run(String name, Runnable something) {
    as(
        name,
        Set.of("XDA"),
        () -> {
          something.run();
          return null;
        });
  }

  <T> T of(String name, Callable<T> something) {
    return as(name, Set.of("XDA"), something);
  }

  static LawDraft law(String iso3, String number, String title) {
    return new LawDraft(
        iso3,
        LawKind.ACT,
        "",
        number,
        "",
        "",
        "2026",
        title.isEmpty() ? Texts.NONE : Texts.of("en", title),
        Texts.NONE,
        Gazette.UNKNOWN,
        LawDates.UNKNOWN,
        "",
        "",
        List.of(),
        LawSource.NONE,
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public void close() {
    jpa.close();
  }

  /** A legislation by hand: laws are found by State and number, and their title is what changes. */
  static final class Statutes implements LawDrafting, PublishLaw {
    private final List<LawDraft> written = new ArrayList<>();
    final Map<String, LawDraft> published = new HashMap<>();

    @Override
    public Optional<Basis> published(String lawId) {
      return Optional.ofNullable(published.get(lawId))
          .map(law -> new Basis(lawId, "/akn/" + lawId, law, "f" + law.hashCode()));
    }

    @Override
    public Optional<Basis> changedBy(LawDraft draft) {
      return published(id(draft));
    }

    @Override
    public Optional<Basis> joined(LawDraft draft, boolean version) {
      return changedBy(draft)
          .map(here -> new Basis(here.lawId(), here.uri(), draft, here.fingerprint()));
    }

    @Override
    public String write(LawDraft draft) {
      if (!written.contains(draft)) {
        written.add(draft);
      }
      return "{\"line\":%d,\"number\":\"%s\",\"year\":%s}"
          .formatted(written.indexOf(draft), draft.number(), draft.year());
    }

    @Override
    public LawDraft read(String line) {
      return written.get(Integer.parseInt(line.replaceAll("^\\{\"line\":(\\d+).*$", "$1")));
    }

    @Override
    public Checked check(LawDraft draft) {
      return draft.titles().isEmpty()
          ? new Checked(List.of(new Fault("title", Flaw.NO_TITLE)), Optional.empty())
          : new Checked(List.of(), Optional.of(outcome(draft)));
    }

    @Override
    public PublishedLaw publish(LawDraft draft, String importId) {
      PublishedLaw outcome = outcome(draft);
      published.put(id(draft), draft);
      return outcome;
    }

    private PublishedLaw outcome(LawDraft draft) {
      return new PublishedLaw(
          id(draft), "/akn/" + id(draft), PublishedLaw.Outcome.CREATED, List.of());
    }

    private static String id(LawDraft draft) {
      return draft.iso3() + "-" + draft.number();
    }
  }
}
