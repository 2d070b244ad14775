package org.mithaq.search.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.search.contract.ProvisionFixture.provision;
import static org.mithaq.search.contract.SearchFixtures.everything;
import static org.mithaq.search.contract.SearchFixtures.found;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.search.IndexBuild;
import org.mithaq.search.SearchResult;
import org.mithaq.search.contract.InMemorySearch;
import org.mithaq.search.contract.InventedTruth;
import org.mithaq.search.contract.ProvisionFixture;
import org.mithaq.search.projection.SubjectTruth;

class IndexWorkTest {
  private final InventedTruth laws = new InventedTruth();
  private final SubjectTruth truth = new SubjectTruth(laws, List.of(laws), List.of());
  private final InMemorySearch search = new InMemorySearch();
  private final RecordedRun run = new RecordedRun();

  @Test
  void aRebuildBringsEverythingAndLeavesNoBuildOpen() {
    for (int i = 0; i < 450; i++) {
      laws.enact("law-" + i, art("law-" + i, 1), art("law-" + i, 2));
    }
    rebuild();
    assertThat(run.results).containsEntry("documents", "900").containsEntry("subjects", "450");
    assertThat(search.open()).isEmpty();
    verify();
    assertThat(run.results).containsEntry("equal", "true");
  }

  @Test
  void aRebuildRemovesWhatTheTruthNoLongerHas() {
    laws.enact("gone", art("gone", 1));
    put("gone");
    laws.withdraw("gone");
    laws.enact("here", art("here", 1));
    rebuild();
    assertThat(found((SearchResult) search.search(everything()))).containsExactly("here/art_1/en");
  }

  @Test
  void whatChangesDuringARebuildIsInTheNewIndex() {
    laws.enact("a", art("a", 1));
    laws.enact("b", art("b", 1));
    run.atProgress =
        () -> {
          run.atProgress = () -> {};
          laws.enact("a", art("a", 1), art("a", 2));
          put("a");
          laws.withdraw("b");
        };
    rebuild();
    verify();
    assertThat(run.results).containsEntry("equal", "true").containsEntry("documents", "2");
  }

  @Test
  void aBuildThatHoldsOtherWordsThanItWasGivenIsNotSwapped() {
    laws.enact("a", art("a", 1));
    put("a");
    IndexBuild corrupting = new CorruptingBuild(search);

    assertThatThrownBy(() -> new RebuildingIndex(truth, corrupting).run(run))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("does not hold what it was given");

    assertThat(search.open()).isEmpty();
    assertThat(found((SearchResult) search.search(everything()))).containsExactly("a/art_1/en");
    assertThat(run.report).hasSize(1).first().asString().startsWith("law:a ");
    verify();
    assertThat(run.results).containsEntry("equal", "true");
  }

  @Test
  void buildsLeftByACrashAreRemoved() {
    search.begin();
    laws.enact("a", art("a", 1));
    rebuild();
    assertThat(search.open()).isEmpty();
  }

  @Test
  void aRebuildThatIsAskedToStopLeavesTheOldIndexAndNoBuild() {
    laws.enact("a", art("a", 1));
    put("a");
    laws.enact("b", art("b", 1));
    run.stopping = true;
    rebuild();
    assertThat(search.open()).isEmpty();
    assertThat(found((SearchResult) search.search(everything()))).containsExactly("a/art_1/en");
    assertThat(run.results).isEmpty();
  }

  @Test
  void theEngineAwayFailsTheJobInPlainWords() {
    laws.enact("a", art("a", 1));
    search.goAway();
    assertThatThrownBy(this::rebuild)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("search engine");
    assertThatThrownBy(this::verify)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("search engine");
  }

  @Test
  void verifyNamesWhatIsMissingWhatIsTooMuchAndWhatDiffers() {
    laws.enact("same", art("same", 1));
    laws.enact("missing", art("missing", 1));
    laws.enact("extra", art("extra", 1));
    laws.enact("other", art("other", 1).text("old"));
    List.of("same", "extra", "other").forEach(this::put);
    laws.withdraw("extra");
    laws.enact("other", art("other", 1).text("new"));
    verify();
    assertThat(run.results)
        .containsEntry("equal", "false")
        .containsEntry("differences", "3")
        .containsEntry("subjects", "3")
        .containsEntry("documents", "3");
    assertThat(run.report)
        .containsExactlyInAnyOrder(
            "law:missing missing from the index: 1 documents at revision 1",
            "law:extra in the index but no longer in the truth: 1 documents at revision 1",
            "law:other differs: the truth has 1 documents at revision 2,"
                + " the index 1 documents at revision 1");
  }

  @Test
  void whatWasOnlyOnItsWayIsNoDifference() {
    laws.enact("late", art("late", 1));
    run.atProgress = () -> put("late");
    verify();
    assertThat(run.results).containsEntry("equal", "true");
  }

  private void rebuild() {
    new RebuildingIndex(truth, search).run(run);
  }

  private void verify() {
    new VerifyingIndex(truth, search).run(run);
  }

  private void put(String law) {
    search.put(List.of(truth.read(new Subject("law", law))));
  }

  private static ProvisionFixture art(String law, int number) {
    return provision(law, "art_" + number, "en").text("provision " + number);
  }
}
