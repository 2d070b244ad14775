package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.curation.application.CurationOnPostgres.law;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.curation.EntryView;
import org.mithaq.curation.IncomingItem;
import org.mithaq.curation.application.Arrivals.Arrived;
import org.mithaq.curation.application.Arrivals.Origin;
import org.mithaq.curation.persistence.IncomingRows;
import org.mithaq.files.StoredFile;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting.Fault;
import org.mithaq.legislation.LawReading.Found;

class IncomingTest {
  private static final Origin FEED =
      new Origin("feed:1", "Gazette", "", "https://gazette.example/", "Gazette", "CC0-1.0");
  private static final StoredFile FILE =
      new StoredFile("f".repeat(64), "laws.jsonl", "text/plain", 3, Instant.EPOCH);

  private final CurationOnPostgres curation = new CurationOnPostgres();
  private final IncomingRows rows = new IncomingRows(curation.jpa.entityManager());
  private final Arrivals arrivals =
      new Arrivals(rows, curation.statutes, transaction(), CurationOnPostgres.CLOCK);
  private final DecidingIncoming incoming =
      new DecidingIncoming(
          rows,
          curation.newEntries,
          curation.statutes,
          curation.desk,
          new WatchFolders("-", 10, CurationOnPostgres.CLOCK));

  @AfterEach
  void close() {
    curation.close();
  }

  @Test
  void aLawWaitsUntilAnEditorTakesItIntoADraftWithItsFileAsItsSource() {
    assertThat(arrive("one", law("XDA", "1", "On seas"))).isEqualTo(Arrived.WAITS);
    IncomingItem item = waiting().get(0);
    assertThat(item.titles().byTag()).containsEntry("en", "On seas");
    String id = curation.of("amina", () -> incoming.takeLaw(item.id(), item.version()));
    EntryView entry = curation.of("amina", () -> curation.entries.find(id).orElseThrow());
    assertThat(entry.content().number()).isEqualTo("1");
    assertThat(entry.sourceFile()).isEqualTo(FILE.sha256());
    assertThat(entry.content().source().publisher()).isEqualTo("Gazette");
    assertThat(waiting()).isEmpty();
    assertThat(curation.statutes.published).isEmpty();
  }

  @Test
  void theSameThingTwiceIsRecognisedWhateverBecameOfIt() {
    arrive("one", law("XDA", "1", "On seas"));
    assertThat(arrive("one", law("XDA", "1", "On seas"))).isEqualTo(Arrived.KNOWN);
    assertThat(arrive("under another name", law("XDA", "1", "On seas"))).isEqualTo(Arrived.KNOWN);
    IncomingItem item = waiting().get(0);
    curation.run("amina", () -> incoming.setAside(item.id(), item.version(), "not in force"));
    assertThat(arrive("one", law("XDA", "1", "On seas"))).isEqualTo(Arrived.KNOWN);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void aNewerOneOfTheSameNameTakesThePlaceOfTheOneThatWaits() {
    arrive("one", law("XDA", "1", "On seas"));
    arrive("one", law("XDA", "1", "On the seas"));
    assertThat(waiting())
        .extracting(item -> item.titles().byTag().get("en"))
        .containsExactly("On the seas");
    assertThat(arrive("one", law("XDA", "1", "On seas"))).as("back again").isEqualTo(Arrived.WAITS);
    assertThat(waiting()).hasSize(1);
  }

  @Test
  void aLawThatIsPublishedBecomesAChangeOfItWithBothInItsHistory() {
    curation.statutes.published.put("XDA-1", law("XDA", "1", "On seas"));
    arrive("one", law("XDA", "1", "On the seas"));
    IncomingItem item = waiting().get(0);
    assertThat(item.lawUri()).isEqualTo("/akn/XDA-1");
    String id = curation.of("amina", () -> incoming.takeLaw(item.id(), item.version()));
    EntryView entry = curation.of("amina", () -> curation.entries.find(id).orElseThrow());
    assertThat(entry.lawId()).isEqualTo("XDA-1");
    assertThat(entry.base()).isNotEmpty();
    assertThat(entry.content().titles().byTag()).containsEntry("en", "On the seas");
    assertThat(
            curation
                .of("amina", () -> curation.entries.revision(id, 1))
                .orElseThrow()
                .titles()
                .byTag())
        .containsEntry("en", "On seas");
    curation.run("amina", () -> curation.submit.submit(id, entry.version(), ""));
    assertRefused(
        Refusal.Forbidden.class,
        () ->
            curation.run("amina", () -> curation.decide.approve(id, entry.version() + 1, "mine")));
  }

  @Test
  void whatSpeaksForAnotherStateOrIsWrongIsRefused() {
    Origin ofOne = new Origin("feed:2", "Gazette", "XDB", "", "", "");
    assertThat(arrivals.law(ofOne, "one", FILE, found(law("XDA", "1", "On seas"))))
        .isEqualTo(Arrived.REFUSED);
    Found wrong =
        new Found(
            "line 1",
            Optional.empty(),
            false,
            List.of(new Fault("kind", Flaw.NO_SUCH_KIND, "none")),
            List.of());
    assertThat(arrivals.law(FEED, "two", FILE, wrong)).isEqualTo(Arrived.REFUSED);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whatItsSourceTakesBackNoLongerWaitsAndIsToldWhenItWasTaken() {
    arrive("one", law("XDA", "1", "On seas"));
    arrivals.gone(FEED, "one", "2026-03-01");
    assertThat(waiting()).isEmpty();
    arrive("two", law("XDA", "2", "On lakes"));
    IncomingItem item = waiting().get(0);
    curation.of("amina", () -> incoming.takeLaw(item.id(), item.version()));
    assertThat(arrivals.gone(FEED, "two", "2026-03-01")).isEqualTo(Arrived.WAITS);
    assertThat(arrivals.gone(FEED, "two", "2026-03-01")).isEqualTo(Arrived.KNOWN);
    assertThat(waiting()).extracting(IncomingItem::kind).containsExactly(IncomingItem.Kind.GONE);
  }

  @Test
  void ofTwoWhoDecideOneIsTold() {
    arrive("one", law("XDA", "1", "On seas"));
    IncomingItem item = waiting().get(0);
    curation.of("amina", () -> incoming.takeLaw(item.id(), item.version()));
    assertRefused(
        Refusal.Conflict.class,
        () -> curation.run("badr", () -> incoming.setAside(item.id(), item.version(), "no")));
  }

  @Test
  void settingAsideNeedsAReason() {
    arrive("one", law("XDA", "1", "On seas"));
    IncomingItem item = waiting().get(0);
    assertRefused(
        Refusal.Invalid.class,
        () -> curation.run("amina", () -> incoming.setAside(item.id(), item.version(), " ")));
  }

  @Test
  void whatIsOfAnotherStateIsNotThere() {
    arrive("one", law("XDA", "1", "On seas"));
    arrivals.file(FEED, FILE, Texts.of("fr", "Loi sur les mers"));
    IncomingItem item = waiting().get(0);
    Set<String> elsewhere = Set.of("XDB");
    assertThat(curation.<Long>as("zayn", elsewhere, () -> incoming.list(true, "", 0, 10).total()))
        .isZero();
    assertRefused(
        Refusal.NotFound.class,
        () -> curation.as("zayn", elsewhere, () -> incoming.takeLaw(item.id(), item.version())));
  }

  private Arrived arrive(String identifier, LawDraft law) {
    return arrivals.law(FEED, identifier, FILE, found(law));
  }

  private static Found found(LawDraft law) {
    return new Found("line 1", Optional.of(law), false, List.of(), List.of());
  }

  private List<IncomingItem> waiting() {
    return curation.of("amina", () -> incoming.list(true, "", 0, 10).items());
  }

  private OwnTransaction transaction() {
    return new OwnTransaction() {
      @Override
      public <T> T call(Callable<T> work) {
        return curation.jpa.inTransaction(work);
      }
    };
  }

  private static void assertRefused(
      Class<?> refusal, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
  }
}
