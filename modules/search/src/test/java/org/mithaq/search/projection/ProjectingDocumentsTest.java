package org.mithaq.search.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.search.contract.ProvisionFixture.provision;
import static org.mithaq.search.contract.SearchFixtures.everything;
import static org.mithaq.search.contract.SearchFixtures.found;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.Subject;
import org.mithaq.outbox.DeliverLaterException;
import org.mithaq.outbox.Delivery;
import org.mithaq.search.DocumentPart;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SubjectDocuments;
import org.mithaq.search.contract.InMemorySearch;
import org.mithaq.search.contract.InventedTruth;
import org.mithaq.search.contract.ProvisionFixture;

class ProjectingDocumentsTest {
  private final InventedTruth laws = new InventedTruth();
  private final InMemorySearch search = new InMemorySearch();
  private final ProjectingDocuments projecting =
      new ProjectingDocuments(new SubjectTruth(laws, List.of(laws), List.of(new Mapped())), search);

  @Test
  void newsOfALawMakesItFindableWithEveryPart() {
    laws.enact("a", art("a", 1));
    deliver("a", "a");
    SearchResult result =
        (SearchResult) search.search(everything().filtered(KeywordField.OBLIGATION, "UNTOC/6"));
    assertThat(found(result)).containsExactly("a/art_1/en");
  }

  @Test
  void aWithdrawnLawIsNoLongerFound() {
    laws.enact("a", art("a", 1));
    deliver("a");
    laws.withdraw("a");
    deliver("a");
    assertThat(((SearchResult) search.search(everything())).total()).isZero();
  }

  @Test
  void whileTheEngineIsAwayNewsWaitsAndIsNeverDead() {
    laws.enact("a", art("a", 1));
    search.goAway();
    assertThatThrownBy(() -> deliver("a")).isInstanceOf(DeliverLaterException.class);
    search.comeBack();
    deliver("a");
    assertThat(((SearchResult) search.search(everything())).total()).isEqualTo(1);
  }

  @Test
  void onlyNewsOfWhatHasAProjectionIsWanted() {
    assertThat(projecting.wants("law")).isTrue();
    assertThat(projecting.wants("account")).isFalse();
    assertThat(projecting.name()).isEqualTo("search");
  }

  @Test
  void aLargeBatchIsPutInPieces() {
    int[] largest = {0};
    DocumentBatches batches =
        new DocumentBatches(batch -> largest[0] = Math.max(largest[0], batch.size()));
    for (int i = 0; i < 1000; i++) {
      batches.add(new SubjectDocuments(new Subject("law", "l" + i), 1, List.of()));
    }
    batches.flush();
    assertThat(largest[0]).isBetween(1, 200);
  }

  private void deliver(String... ids) {
    projecting.deliver(
        Arrays.stream(ids)
            .map(id -> new Delivery(1, new Subject("law", id), 1, "LawPublished", 1))
            .toList());
  }

  private static ProvisionFixture art(String law, int number) {
    return provision(law, "art_" + number, "en").text("provision " + number);
  }

  private static final class Mapped implements DocumentPart {
    @Override
    public String subjectKind() {
      return "law";
    }

    @Override
    public List<SearchDocument> complete(Subject subject, List<SearchDocument> documents) {
      return documents.stream()
          .map(d -> d.with(Map.of(KeywordField.OBLIGATION, Set.of("UNTOC/6", "UNTOC"))))
          .toList();
    }
  }
}
