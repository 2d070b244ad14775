package org.mithaq.regions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.regions.internal.PackFixtures.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.access.CurrentActor;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.PackBoard.PackView;
import org.mithaq.regions.PackPart;
import org.mithaq.regions.PackUpdates.FileChange;
import org.mithaq.regions.PackUpdates.PackState;
import org.mithaq.regions.RegionPack;
import org.mithaq.regions.StateView;
import org.mithaq.search.Term;

class PacksTest {
  @TempDir Path folder;
  private final JpaOnPostgres jpa = JpaOnPostgres.of("regions");
  private final HandClock clock = new HandClock();
  private final OwnTransaction transaction = jpa::inTransaction;
  private final StateRows stateRows = new StateRows(jpa.entityManager());
  private final RegionRows regionRows = new RegionRows(jpa.entityManager(), stateRows);
  private final PackRows packRows = new PackRows(jpa.entityManager(), clock);
  private final PackFileRows fileRows = new PackFileRows(jpa.entityManager());
  private final KnownRegions regions = new KnownRegions(regionRows, stateRows, transaction, clock);
  private final List<String> loaded = new ArrayList<>();

  @AfterEach
  void close() {
    jpa.close();
  }

  @Test
  void aPackIsLoadedPartByPartFromBelowAsTheHouse() throws IOException {
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    PackFixtures.folder(folder, "north", yaml("north", "1", "XDB", "XB", "north"));
    LoadingPacks board = board(part(20), part(10));
    assertThat(board.firstLoadDone()).isFalse();
    board.loadAll(false);
    assertThat(board.firstLoadDone()).isTrue();
    assertThat(loaded).containsExactly("north 10", "north 20", "south 10", "south 20");
    assertThat(board.packs())
        .containsExactly(
            new PackView("north", "1", "LOADED", ""), new PackView("south", "1", "LOADED", ""));
    assertThat(regions.all())
        .extracting(region -> region.code())
        .containsExactly("north", "south", "elsewhere");
    assertThat(regions.find("south").orElseThrow())
        .satisfies(
            south -> {
              assertThat(south.demonstration()).isTrue();
              assertThat(south.institute().acronym()).isEqualTo("INST");
              assertThat(south.states()).containsExactly("XDA");
              assertThat(south.tokens()).containsEntry("accent", "#0f5f5c");
              assertThat(south.workingLanguages())
                  .containsExactly(LanguageTag.ARABIC, LanguageTag.ENGLISH);
            });
    assertThat(regions.state("xa").orElseThrow())
        .satisfies(
            state -> {
              assertThat(state.iso3()).isEqualTo("XDA");
              assertThat(state.homeRegion()).isEqualTo("south");
              assertThat(state.demonstration()).isTrue();
            });
  }

  @Test
  void theSamePackTwiceChangesNothingWhetherAJarOrUnpacked() throws IOException {
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    board(part(10)).loadAll(false);
    long revision = regions.snapshot().revision();
    Files.delete(folder.resolve("south.jar"));
    PackFixtures.folder(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    board(part(10)).loadAll(true);
    assertThat(loaded).containsExactly("south 10");
    regions.forget();
    assertThat(regions.snapshot().revision()).isEqualTo(revision);
  }

  @Test
  void aNewerVersionWaitsUntilItIsAccepted() throws IOException {
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    board(part(10)).loadAll(false);
    PackFixtures.jar(folder, "south", yaml("south", "2", "XDC", "XC", "south"));
    LoadingPacks board = board(part(10));
    board.loadAll(false);
    assertThat(board.packs())
        .containsExactly(
            new PackView("south", "2", "WAITING", "Version 2 waits to be accepted; 1 is loaded"));
    assertThat(regions.find("south").orElseThrow().states()).containsExactly("XDA");
    board.loadAll(true);
    assertThat(board.packs()).containsExactly(new PackView("south", "2", "LOADED", ""));
    assertThat(regions.find("south").orElseThrow().states()).containsExactly("XDC");
    assertThat(regions.state("XDA")).as("what others point at stays").isPresent();
  }

  @Test
  void whatANewerPackWouldChangeIsSeenBeforeItIsAccepted() throws Exception {
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    board(part(10)).loadAll(false);
    assertThat(compared().waits()).isFalse();
    PackFixtures.jar(folder, "south", yaml("south", "2", "XDC", "XC", "south"));

    PackState waiting = compared();

    assertThat(waiting.waits()).isTrue();
    assertThat(waiting.loaded()).isEqualTo("1");
    assertThat(waiting.onDisk()).isEqualTo("2");
    FileChange change = waiting.changes().get(0);
    assertThat(change.path()).isEqualTo("region.yaml");
    assertThat(change.firstAdded()).contains("version: 2", "  - iso3: XDC");
    assertThat(change.firstRemoved()).contains("version: 1", "  - iso3: XDA");
    assertThat(change.added()).isEqualTo(change.firstAdded().size());
    assertThat(regions.find("south").orElseThrow().states()).containsExactly("XDA");

    new AcceptedPack(new PackFolder(folder), load(part(10)), packRows, transaction)
        .run(new RunOf(Map.of("code", "south")));

    assertThat(compared().waits()).isFalse();
    assertThat(regions.find("south").orElseThrow().states()).containsExactly("XDC");
  }

  @Test
  void anAcceptedPackThatFailsFailsItsJobWithTheReason() throws IOException {
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    AcceptedPack accepted =
        new AcceptedPack(new PackFolder(folder), load(failingFor("south")), packRows, transaction);
    assertThatThrownBy(() -> accepted.run(new RunOf(Map.of("code", "south"))))
        .hasMessageContaining("row 3 contradicts row 9");
    assertThatThrownBy(() -> accepted.run(new RunOf(Map.of("code", "nowhere"))))
        .isInstanceOf(RefusedException.class);
  }

  private PackState compared() {
    ComparingPacks comparing =
        new ComparingPacks(new PackFolder(folder), packRows, fileRows, new NoJobs());
    return jpa.inTransaction(comparing::compare).get(0);
  }

  @Test
  void aPackThatFailsStopsNoOtherAndIsTriedAgainAtTheNextStart() throws IOException {
    PackFixtures.jar(folder, "north", yaml("north", "1", "XDB", "XB", "north"));
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    LoadingPacks board = board(failingFor("north"), part(20));
    board.loadAll(false);
    assertThat(board.packs())
        .containsExactly(
            new PackView("north", "1", "FAILED", "row 3 contradicts row 9"),
            new PackView("south", "1", "LOADED", ""));
    board(part(10)).loadAll(false);
    assertThat(board.packs()).extracting(PackView::state).containsOnly("LOADED");
    assertThat(loaded).containsExactly("south 20", "north 10");
  }

  @Test
  void aPackWhoseLoadWasCutOffIsLoadedAgain() throws Exception {
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    try (OpenedPack pack =
        OpenedPack.open(folder.resolve("south.jar"), new RegionYamlReader()).orElseThrow()) {
      jpa.inTransaction(() -> packRows.begin(pack));
    }
    LoadingPacks board = board(part(10));
    assertThat(board.packs()).extracting(PackView::state).containsExactly("LOADING");
    board.loadAll(false);
    assertThat(loaded).containsExactly("south 10");
    assertThat(board.packs()).extracting(PackView::state).containsExactly("LOADED");
  }

  @Test
  void packsThatDifferOnAStateAreBothNamedAndTheFirstStays() throws IOException {
    PackFixtures.jar(folder, "north", yaml("north", "1", "XDA", "XA", "north"));
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    LoadingPacks board = board();
    board.loadAll(false);
    assertThat(board.packs().get(1))
        .satisfies(
            south -> {
              assertThat(south.state()).isEqualTo("FAILED");
              assertThat(south.message())
                  .contains("homeRegion of State XDA", "south says south", "north says north");
            });
    assertThat(regions.state("XDA").orElseThrow().homeRegion()).isEqualTo("north");
    assertThat(regions.find("south")).isEmpty();
  }

  @Test
  void aStateOfTwoRegionsIsNamedByItsHomeRegionWhicheverIsLoadedFirst() throws IOException {
    PackFixtures.jar(folder, "north", yaml("north", "1", "XDA", "XA", "south"));
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    board().loadAll(false);
    assertThat(regions.regionsOf("XDA")).containsExactly("south", "north");
    assertThat(name(regions.state("XDA").orElseThrow())).isEqualTo("State XDA as south names it");
  }

  @Test
  void filesThatAreNoPacksAreLeftAloneAndBrokenOnesAreTold() throws IOException {
    Files.writeString(folder.resolve("readme.txt"), "no pack");
    Files.createDirectories(folder.resolve("empty"));
    Files.writeString(folder.resolve("broken.jar"), "no jar at all");
    PackFixtures.folder(folder, "south", yaml("other", "1", "XDA", "XA", "south"));
    LoadingPacks board = board();
    board.loadAll(false);
    assertThat(board.packs()).extracting(PackView::code).containsExactly("broken.jar", "south");
    assertThat(board.packs()).extracting(PackView::state).containsOnly("FAILED");
    assertThat(board.packs().get(1).message()).contains("says other", "says south");
  }

  @Test
  void aPackGivesOnlyItsOwnFiles() throws IOException {
    Files.writeString(folder.resolve("secret"), "not of the pack");
    PackFixtures.folder(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    for (String where : List.of("south", "south.jar")) {
      try (OpenedPack pack =
          OpenedPack.open(folder.resolve(where), new RegionYamlReader()).orElseThrow()) {
        assertThat(pack.files("laws")).containsExactly("laws/a.jsonl", "laws/b.jsonl");
        assertThat(pack.files("nothing")).isEmpty();
        assertThat(pack.file("laws/a.jsonl").orElseThrow()).hasContent("{}\n");
        assertThat(pack.file("../../../secret")).isEmpty();
        assertThat(pack.file("laws")).isEmpty();
      }
    }
  }

  @Test
  void aStateOfNoPackIsKnownByIso3166AndLivesElsewhere() {
    assertThat(regions.state("DEU").orElseThrow())
        .satisfies(
            state -> {
              assertThat(state.iso2()).isEqualTo("DE");
              assertThat(state.homeRegion()).isEqualTo("elsewhere");
              assertThat(name(state)).isEqualTo("Germany");
              assertThat(state.names().in(LanguageTag.ARABIC).orElseThrow().value())
                  .isEqualTo("ألمانيا");
            });
    assertThat(name(regions.state("eu").orElseThrow())).isEqualTo("European Union");
    assertThat(regions.state("EUE").orElseThrow().iso2()).isEqualTo("EU");
    assertThat(regions.regionsOf("DEU")).containsExactly("elsewhere");
    for (String none : List.of("XDA", "ZZ", "", "DEUT", "لبن")) {
      assertThat(regions.state(none)).isEmpty();
    }
  }

  @Test
  void aStateWhoseLawIsImportedJoinsTheListAndAPackMayTakeItLater() throws IOException {
    assertThat(regions.states()).isEmpty();
    jpa.inTransaction(() -> regions.add("DEU"));
    clock.forward(java.time.Duration.ofSeconds(1));
    assertThat(regions.states()).extracting(StateView::iso3).containsExactly("DEU");
    assertThat(regions.find("elsewhere").orElseThrow().states()).containsExactly("DEU");
    PackFixtures.jar(folder, "north", yaml("north", "1", "DEU", "DE", "north"));
    board().loadAll(false);
    assertThat(regions.state("DEU").orElseThrow().homeRegion()).isEqualTo("north");
    assertThat(regions.find("elsewhere").orElseThrow().states()).isEmpty();
  }

  @Test
  void whatAnotherServerLoadedIsSeenWithinASecond() throws IOException {
    KnownRegions other = new KnownRegions(regionRows, stateRows, transaction, clock);
    assertThat(other.states()).isEmpty();
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    board().loadAll(false);
    assertThat(other.states()).as("kept in memory").isEmpty();
    clock.forward(java.time.Duration.ofSeconds(1));
    assertThat(other.states()).hasSize(1);
  }

  @Test
  void theNamesOfStatesAreTaughtToTheUnderstandingOfQueries() throws IOException {
    StateVocabulary vocabulary = new StateVocabulary(regions);
    long before = vocabulary.revision();
    PackFixtures.jar(folder, "south", yaml("south", "1", "XDA", "XA", "south"));
    board().loadAll(false);
    assertThat(vocabulary.revision()).isGreaterThan(before);
    assertThat(vocabulary.terms())
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.kind()).isEqualTo(Term.Kind.STATE);
              assertThat(term.value()).isEqualTo("XDA");
              assertThat(term.labels()).hasSize(2);
            });
  }

  private LoadingPacks board(PackPart... parts) {
    PackLoad load = load(parts);
    return new LoadingPacks(new PackFolder(folder), packRows, load, transaction);
  }

  private PackLoad load(PackPart... parts) {
    return new PackLoad(packRows, fileRows, regionRows, regions, List.of(parts), transaction);
  }

  private PackPart part(int order) {
    return new PackPart() {
      @Override
      public int order() {
        return order;
      }

      @Override
      public void load(RegionPack pack) {
        assertThat(CurrentActor.get()).isEqualTo(Actor.HOUSE);
        loaded.add(pack.code() + " " + order);
      }
    };
  }

  private static PackPart failingFor(String code) {
    return new PackPart() {
      @Override
      public int order() {
        return 10;
      }

      @Override
      public void load(RegionPack pack) {
        if (pack.code().equals(code)) {
          throw new IllegalStateException("row 3 contradicts row 9");
        }
      }
    };
  }

  private static String name(StateView state) {
    return state.names().in(LanguageTag.ENGLISH).orElseThrow().value();
  }
}
