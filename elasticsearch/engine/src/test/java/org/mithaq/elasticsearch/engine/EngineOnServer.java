package org.mithaq.elasticsearch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.elasticsearch.engine.Documents.law;
import static org.mithaq.elasticsearch.engine.Documents.provision;
import static org.mithaq.elasticsearch.engine.Documents.put;
import static org.mithaq.elasticsearch.engine.Documents.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.elasticsearch.node.LocalElasticsearch;
import org.mithaq.search.Clause;
import org.mithaq.search.Hit;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SubjectCensus;
import org.mithaq.search.SubjectDocuments;

/** Deliveries, homes, builds and the census, on a real server. */
abstract class EngineOnServer {
  private static final Clause EVERYTHING = new Clause.Everything();

  Engines engines;

  abstract LocalElasticsearch server();

  @BeforeEach
  void open() {
    engines = Engines.on(server());
  }

  @AfterEach
  void close() {
    engines.close();
  }

  @Test
  void anEngineWithoutAnyIndexFindsNothingAndSaysSo() {
    SearchResult result = engines.found(EVERYTHING, query(""));

    assertThat(result.total()).isZero();
    assertThat(result.hits()).isEmpty();
    assertThat(engines.health.check().well()).isTrue();
  }

  @Test
  void whatANewRevisionNoLongerHasIsGone() {
    engines.index.put(
        List.of(put("a", 1, provision("a", 1, "en", "one"), provision("a", 2, "en", "two"))));
    engines.index.put(List.of(put("a", 2, provision("a", 2, "en", "two anew"))));
    engines.index.refresh();

    assertThat(ids()).containsExactly("a/2/en");
  }

  @Test
  void aLateDeliveryChangesNothing() {
    engines.index.put(List.of(put("a", 5, provision("a", 1, "en", "new"))));
    engines.index.put(
        List.of(put("a", 4, provision("a", 1, "en", "old"), provision("a", 9, "en", "old"))));
    engines.index.refresh();

    assertThat(ids()).containsExactly("a/1/en");
    assertThat(engines.census.of("law", List.of("a")))
        .containsExactly(SubjectCensus.expected(put("a", 5, provision("a", 1, "en", "new"))));
  }

  @Test
  void aLateDeliveryDoesNotBringARemovedSubjectBack() {
    engines.index.put(List.of(put("a", 1, provision("a", 1, "en", "there"))));
    engines.index.put(List.of(put("a", 2)));
    engines.index.put(List.of(put("a", 1, provision("a", 1, "en", "there"))));
    engines.index.refresh();

    assertThat(ids()).isEmpty();
  }

  @Test
  void aLawThatNeverWasHereAndIsGoneDoesNotComeLate() {
    engines.index.put(List.of(put("other", 1, provision("other", 1, "en", "makes the index"))));
    engines.index.put(List.of(put("a", 7)));
    engines.index.put(List.of(put("a", 6, provision("a", 1, "en", "late"))));
    engines.index.refresh();

    assertThat(ids()).containsExactly("other/1/en");
  }

  @Test
  void aLawWhoseStateMovedToAnotherHomeRegionIsThereOnce() {
    SearchDocument here = provision("a", 1, "en", "text");
    SearchDocument there =
        new SearchDocument(
            here.id(),
            here.subject(),
            "elsewhere",
            here.language(),
            here.texts(),
            here.keywords(),
            here.valid(),
            here.order(),
            here.stored());
    engines.index.put(List.of(put("a", 2, here)));
    engines.index.put(List.of(put("a", 2, there)));
    engines.index.put(List.of(put("a", 1, here)));
    engines.index.refresh();

    SearchResult found = engines.found(EVERYTHING, query(""));
    assertThat(found.total()).isEqualTo(1);
    assertThat(engines.census.of("law", List.of("a")))
        .containsExactly(SubjectCensus.expected(put("a", 2, there)));
  }

  @Test
  void moreDocumentsThanOneRequestHoldsAreAllThereAndAllGo() {
    SearchDocument[] many =
        IntStream.range(0, 2300)
            .mapToObj(i -> provision("a", i, "en", "provision number " + i))
            .toArray(SearchDocument[]::new);
    engines.index.put(List.of(put("a", 1, many)));
    engines.index.refresh();
    assertThat(engines.found(EVERYTHING, query("")).total()).isEqualTo(2300);

    engines.index.put(List.of(put("a", 2, provision("a", 1, "en", "the only one"))));
    engines.index.refresh();
    assertThat(ids()).containsExactly("a/1/en");
  }

  @Test
  void theCensusGoesThroughAllSubjectsInOrder() {
    List<SubjectDocuments> laws =
        List.of(
            put("a", 3, provision("a", 1, "en", "x"), provision("a", 2, "en", "y")),
            put("b", 4, provision("b", 1, "ar", "نص")),
            put("c", 5, provision("c", 1, "fr", "texte")));
    engines.index.put(laws);

    List<SubjectCensus> first = engines.census.after("law", "", 2);
    List<SubjectCensus> rest = engines.census.after("law", "b", 2);

    assertThat(first)
        .containsExactly(SubjectCensus.expected(laws.get(0)), SubjectCensus.expected(laws.get(1)));
    assertThat(rest).containsExactly(SubjectCensus.expected(laws.get(2)));
    assertThat(engines.census.after("law", "c", 2)).isEmpty();
    assertThat(engines.census.after("instrument", "", 2)).isEmpty();
    assertThat(engines.census.of("law", Set.of("b", "nowhere")))
        .containsExactly(SubjectCensus.expected(laws.get(1)));
  }

  @Test
  void aBuildIsFedBesideTheLivingIndexAndSeenOnlyAfterTheSwap() {
    engines.index.put(List.of(put("a", 1, provision("a", 1, "en", "before"))));
    engines.index.put(List.of(put("orphan", 1, provision("orphan", 1, "en", "not in the truth"))));
    String build = engines.builds.begin();
    engines.builds.put(build, List.of(put("a", 1, provision("a", 1, "en", "before"))));
    engines.index.put(List.of(put("b", 2, provision("b", 1, "en", "news"))));
    engines.index.refresh();

    assertThat(engines.builds.open()).containsExactly(build);
    assertThat(ids()).containsExactlyInAnyOrder("a/1/en", "b/1/en", "orphan/1/en");
    assertThat(engines.builds.census(build).after("law", "", 10))
        .extracting(held -> held.subject().id())
        .containsExactly("a", "b");

    engines.builds.commit(build);
    engines.builds.commit(build);

    assertThat(ids()).containsExactlyInAnyOrder("a/1/en", "b/1/en");
    assertThat(engines.builds.open()).isEmpty();
    engines.index.put(List.of(put("b", 3)));
    engines.index.refresh();
    assertThat(ids()).containsExactly("a/1/en");
  }

  @Test
  void whatIsRemovedDuringABuildDoesNotComeBackWithIt() {
    engines.index.put(List.of(put("a", 1, provision("a", 1, "en", "text"))));
    String build = engines.builds.begin();
    engines.index.put(List.of(put("a", 2)));
    engines.builds.put(build, List.of(put("a", 1, provision("a", 1, "en", "text"))));
    engines.builds.commit(build);

    assertThat(ids()).isEmpty();
  }

  @Test
  void deliveriesOfOneLawInAnyInterleavingEndWithTheNewest() throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(8);
    Set<String> newest = new TreeSet<>();
    try {
      List<Future<?>> deliveries = new ArrayList<>();
      for (int subject = 1; subject <= 9; subject++) {
        String id = "law" + subject;
        newest.add(id + "/0/en");
        newest.add(id + "/24/en");
        for (int revision = 1; revision <= 24; revision++) {
          SubjectDocuments put =
              put(
                  id,
                  revision,
                  provision(id, revision, "en", "only at " + revision),
                  provision(id, 0, "en", "always, at " + revision));
          deliveries.add(many.submit(() -> engines.index.put(List.of(put))));
        }
      }
      for (Future<?> delivery : deliveries) {
        delivery.get();
      }
    } finally {
      many.shutdownNow();
    }
    engines.index.refresh();

    assertThat(ids()).containsExactlyInAnyOrderElementsOf(newest);
  }

  @Test
  void searchesNeverFailWhileBuildsAreSwapped() throws Exception {
    engines.index.put(List.of(put("a", 1, provision("a", 1, "en", "always there"))));
    engines.index.refresh();
    AtomicBoolean swapping = new AtomicBoolean(true);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> searches =
          List.of(two.submit(() -> searched(swapping)), two.submit(() -> searched(swapping)));
      for (int round = 0; round < 6; round++) {
        String build = engines.builds.begin();
        engines.builds.put(build, List.of(put("a", 1, provision("a", 1, "en", "always there"))));
        engines.builds.commit(build);
      }
      swapping.set(false);
      for (Future<Integer> search : searches) {
        assertThat(search.get()).isPositive();
      }
    } finally {
      swapping.set(false);
      two.shutdownNow();
    }
  }

  private int searched(AtomicBoolean goOn) {
    int count = 0;
    while (goOn.get()) {
      assertThat(engines.found(EVERYTHING, query("")).total()).isEqualTo(1);
      count++;
    }
    return count;
  }

  @Test
  void anAbandonedBuildLeavesNothing() {
    engines.index.put(List.of(put("a", 1, provision("a", 1, "en", "living"))));
    String build = engines.builds.begin();
    engines.builds.put(build, List.of(put("z", 1, provision("z", 1, "en", "in vain"))));

    engines.builds.abandon(build);
    engines.builds.abandon(build);
    engines.index.refresh();

    assertThat(engines.builds.open()).isEmpty();
    assertThat(ids()).containsExactly("a/1/en");
    assertThat(engines.census.of("law", List.of(law("z").id()))).isEmpty();
  }

  Set<String> ids() {
    return engines.found(EVERYTHING, query("")).hits().stream()
        .map(Hit::id)
        .collect(Collectors.toSet());
  }
}
