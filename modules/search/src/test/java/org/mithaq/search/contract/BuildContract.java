package org.mithaq.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.search.contract.ProvisionFixture.provision;
import static org.mithaq.search.contract.SearchFixtures.everything;
import static org.mithaq.search.contract.SearchFixtures.found;
import static org.mithaq.search.contract.SearchFixtures.law;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.Subject;
import org.mithaq.search.SubjectCensus;
import org.mithaq.search.SubjectDocuments;

/** What every engine does when indices are built anew beside the living ones, and counted. */
public abstract class BuildContract {
  private EngineUnderTest search;

  /** An engine without documents and without builds. */
  protected abstract EngineUnderTest empty();

  @BeforeEach
  void startEmpty() {
    search = empty();
  }

  @Test
  void aBuildIsSeenOnlyOnceItIsCommitted() {
    search.put(law("old", 1, art("old", 1)));
    String build = search.builds().begin();
    search.builds().put(build, List.of(law("new", 1, art("new", 1), art("new", 2))));
    search.index().refresh();
    assertThat(found(search.search(everything()))).containsExactly("old/art_1/en");
    assertThat(held(build)).isEqualTo(2);
    search.builds().commit(build);
    assertThat(found(search.search(everything())))
        .containsExactlyInAnyOrder("new/art_1/en", "new/art_2/en");
    assertThat(search.builds().open()).isEmpty();
  }

  @Test
  void whatIsPutMeanwhileIsInBoth() {
    String build = search.builds().begin();
    search.put(law("meanwhile", 1, art("meanwhile", 1)));
    assertThat(found(search.search(everything()))).containsExactly("meanwhile/art_1/en");
    search.builds().commit(build);
    assertThat(found(search.search(everything()))).containsExactly("meanwhile/art_1/en");
  }

  @Test
  void theRebuildNeverOverwritesWhatIsNewer() {
    search.put(law("a", 1, art("a", 1)));
    String build = search.builds().begin();
    search.put(law("a", 2, art("a", 1), art("a", 2)));
    search.builds().put(build, List.of(law("a", 1, art("a", 1))));
    assertThat(held(build)).isEqualTo(2);
    search.builds().commit(build);
    assertThat(search.search(everything()).total()).isEqualTo(2);
  }

  @Test
  void whatWasRemovedMeanwhileDoesNotComeBackWithTheBuild() {
    search.put(law("a", 1, art("a", 1)));
    String build = search.builds().begin();
    search.put(law("a", 2));
    search.builds().put(build, List.of(law("a", 1, art("a", 1))));
    search.builds().commit(build);
    assertThat(search.search(everything()).total()).isZero();
  }

  @Test
  void anAbandonedBuildLeavesNothing() {
    search.put(law("a", 1, art("a", 1)));
    String build = search.builds().begin();
    assertThat(search.builds().open()).containsExactly(build);
    search.builds().put(build, List.of(law("b", 1, art("b", 1))));
    search.builds().abandon(build);
    search.builds().abandon(build);
    assertThat(search.builds().open()).isEmpty();
    search.put(law("a", 2, art("a", 1), art("a", 2)));
    assertThat(search.search(everything()).total()).isEqualTo(2);
  }

  @Test
  void twoRebuildsAfterEachOtherWork() {
    for (int round = 1; round <= 2; round++) {
      String build = search.builds().begin();
      search.builds().put(build, List.of(law("a", round, art("a", round))));
      search.builds().commit(build);
      assertThat(found(search.search(everything()))).containsExactly("a/art_" + round + "/en");
    }
  }

  @Test
  void theCensusCountsWhatIsHeldOfEachSubject() {
    SubjectDocuments first = law("a", 3, art("a", 1), art("a", 2));
    SubjectDocuments second = law("b", 1, art("b", 1));
    search.put(first, second);
    List<SubjectCensus> census = search.census().of("law", List.of("a", "b", "absent"));
    assertThat(census)
        .containsExactlyInAnyOrder(SubjectCensus.expected(first), SubjectCensus.expected(second));
  }

  @Test
  void theCensusWalksThroughAllSubjectsOfAKind() {
    for (String id : List.of("c", "a", "e", "b", "d")) {
      search.index().put(List.of(law(id, 1, art(id, 1))));
    }
    List<String> ids = new ArrayList<>();
    List<SubjectCensus> page = search.census().after("law", "", 2);
    while (!page.isEmpty()) {
      page.stream().map(SubjectCensus::subject).map(Subject::id).forEach(ids::add);
      page = search.census().after("law", ids.get(ids.size() - 1), 2);
    }
    assertThat(ids).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    assertThat(search.census().after("instrument", "", 2)).isEmpty();
  }

  @Test
  void aSubjectThatIsGoneIsNotInTheCensus() {
    search.put(law("a", 1, art("a", 1)));
    search.put(law("a", 2));
    assertThat(search.census().of("law", List.of("a"))).isEmpty();
    assertThat(search.census().after("law", "", 10)).isEmpty();
  }

  private long held(String build) {
    return search.builds().census(build).after("law", "", 10).stream()
        .mapToLong(SubjectCensus::documents)
        .sum();
  }

  private static ProvisionFixture art(String law, int number) {
    return provision(law, "art_" + number, "en").text("provision " + number).order(number);
  }
}
