package org.mithaq.legislation.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mithaq.access.CurrentActor;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.FakeRegions;
import org.mithaq.legislation.ImportView;
import org.mithaq.legislation.LawCompanion;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawImport;
import org.mithaq.legislation.LawImport.Format;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.PublishedLaw;
import org.mithaq.legislation.SheetImport;
import org.mithaq.legislation.persistence.CatalogueRows;
import org.mithaq.legislation.persistence.JpaImports;
import org.mithaq.legislation.persistence.JpaLaws;
import org.mithaq.legislation.persistence.LawList;
import org.mithaq.legislation.persistence.LawViews;
import org.mithaq.legislation.persistence.NameRows;
import org.mithaq.legislation.projection.ProvisionProjection;
import org.mithaq.outbox.Outbox;

/** The context put together by hand on a fresh real database, with fakes of its neighbours. */
final class LegislationOnPostgres implements AutoCloseable {
  static final Actor EDITOR =
      Actor.everywhere(Actor.Kind.PERSON, "editor", Set.of(Permission.PUBLISH_LAW));

  final JpaOnPostgres jpa = JpaOnPostgres.of("legislation");
  final List<String> news = new ArrayList<>();
  final List<String> companion = new ArrayList<>();
  final List<String> listed = new ArrayList<>();
  final FakeRegions regions = new FakeRegions();
  final JpaLaws laws = new JpaLaws(jpa.entityManager());
  final JpaImports imports = new JpaImports(jpa.entityManager());
  final CatalogueRows rows = new CatalogueRows(jpa.entityManager());
  final NameRows names = new NameRows(jpa.entityManager());
  final LawViews views = new LawViews(jpa.entityManager());
  final Addresses addresses = new Addresses(regions);
  final Clock clock = Clock.fixed(Instant.parse("2026-05-02T10:00:00Z"), ZoneOffset.UTC);
  final OwnTransaction transactions = new HandTransaction(jpa);
  final Publication publication =
      new Publication(
          laws,
          imports,
          addresses,
          views,
          new ListOutbox(),
          listed::add,
          List.of(new Remembering()),
          clock);
  final PublishingLaw publish = new PublishingLaw(publication);
  final BrowsingLegislation catalogue =
      new BrowsingLegislation(rows, views, new LawList(jpa.entityManager()), laws, regions, clock);
  final ProvisionProjection projection = new ProvisionProjection(rows, views, laws, regions, clock);
  final WithdrawingImport withdraw =
      new WithdrawingImport(imports, laws, publication, addresses, new NoJobs());
  final LawFileImport fileImport = fileImport();
  final WritingSheets sheets = new WritingSheets(laws, regions, List.of());
  private final SheetFileImport sheetImport =
      new SheetFileImport(
          imports,
          new SheetChecking(laws, addresses, publication, transactions),
          new PublishingSheetLaw(laws, publication),
          new LawBatch(imports, transactions),
          transactions);

  RecordingRun load(RecordingRun run, SheetImport command, byte[] bytes, Reach reach)
      throws Exception {
    sheetImport.run(
        run,
        command,
        () -> new ByteArrayInputStream(bytes),
        List.of(),
        new SheetReach(reach, Map.of()));
    return run;
  }

  private LawFileImport fileImport() {
    LawChecking checking = new LawChecking(imports, addresses, publication, transactions);
    LawBatch batch = new LawBatch(imports, transactions);
    return new LawFileImport(
        imports,
        checking,
        new LawLoading(
            imports,
            checking,
            batch,
            publish,
            new PublishingVersion(publication),
            publication,
            transactions,
            addresses),
        transactions);
  }

  PublishedLaw publish(LawDraft draft) {
    return jpa.inTransaction(() -> publish.publish(draft, ""));
  }

  /** Takes an import back, as somebody who may do so everywhere. */
  int withdraw(String importId, String reason) {
    Actor administrator =
        Actor.everywhere(Actor.Kind.PERSON, "admin", Set.of(Permission.WITHDRAW_IMPORT));
    return read(() -> CurrentActor.as(administrator, () -> withdraw.withdraw(importId, reason)));
  }

  <T> T read(Callable<T> work) {
    return jpa.inTransaction(work);
  }

  RecordingRun load(String id, String lines) throws Exception {
    return load(new RecordingRun(id), command(id, false, false), lines);
  }

  RecordingRun load(RecordingRun run, LawImport command, String content) throws Exception {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    fileImport.run(run, run.id(), command, () -> new ByteArrayInputStream(bytes), EDITOR);
    return run;
  }

  RecordingRun load(RecordingRun run, byte[] bytes) throws Exception {
    fileImport.run(
        run,
        run.id(),
        command(run.id(), false, false),
        () -> new ByteArrayInputStream(bytes),
        EDITOR);
    return run;
  }

  RecordingRun load(RecordingRun run, Path file) throws Exception {
    fileImport.run(run, run.id(), command(run.id(), false, false), () -> open(file), EDITOR);
    return run;
  }

  private static InputStream open(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  static LawImport command(String id, boolean dryRun, boolean goodRowsOnly) {
    String sha256 = HexFormat.of().toHexDigits(id.hashCode()).repeat(8);
    return new LawImport(
        sha256, id, Format.AUTO, dryRun, goodRowsOnly, "Gazette", "CC0", "2026-05-01");
  }

  ImportView imported(String id) {
    return read(() -> imports.find(id).orElseThrow());
  }

  long count(String table) {
    return read(
        () ->
            ((Number)
                    jpa.entityManager()
                        .createNativeQuery("select count(*) from legislation." + table)
                        .getSingleResult())
                .longValue());
  }

  @Override
  public void close() {
    jpa.close();
  }

  private final class ListOutbox implements Outbox {
    @Override
    public long add(Subject subject, String event) {
      news.add(event + " " + subject.id());
      return news.size();
    }

    @Override
    public long revisionOf(Subject subject) {
      return news.size();
    }
  }

  private final class Remembering implements LawCompanion {
    @Override
    public void published(LawView law, LawDraft draft, PublishedLaw outcome, String importId) {
      companion.add(outcome.outcome() + " " + law.uri());
    }

    @Override
    public void withdrawn(String lawId) {
      companion.add("withdrawn " + lawId);
    }

    @Override
    public int importWithdrawn(String importId) {
      return 0;
    }
  }

  private record HandTransaction(JpaOnPostgres jpa) implements OwnTransaction {
    @Override
    public <T> T call(Callable<T> work) throws Exception {
      Exception[] checked = new Exception[1];
      T result =
          jpa.inTransaction(
              () -> {
                try {
                  return work.call();
                } catch (RuntimeException unchecked) {
                  throw unchecked;
                } catch (Exception thrown) {
                  checked[0] = thrown;
                  throw new IllegalStateException(thrown);
                }
              });
      if (checked[0] != null) {
        throw checked[0];
      }
      return result;
    }
  }

  private static final class NoJobs implements Jobs {
    @Override
    public String queue(String kind, Map<String, String> parameters, Actor by) {
      throw new UnsupportedOperationException("no jobs here");
    }

    @Override
    public Optional<JobView> find(String id) {
      return Optional.empty();
    }

    @Override
    public List<JobView> latest(int atMost) {
      return List.of();
    }

    @Override
    public List<JobReportLine> report(String id, int from, int atMost) {
      return List.of();
    }
  }
}
