package org.mithaq.concordance.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.search.DateSpan;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchDocument;
import org.mithaq.thesaurus.Thesaurus;

/** What the mappings add to the documents of a law. */
class MappedObligationsTest {
  private static final Subject LAW = new Subject("law", "law-1");

  private final List<MappingView> mappings = new ArrayList<>();

  @Test
  void anObligationCarriesEverythingAboveItAndHowFarItIsAnswered() {
    map("art_1", "UNTOC/6/1/a", MappingRole.IMPLEMENTS, MappingState.REVIEWED);
    map("art_1", "UNTOC/8/1", MappingRole.PARTLY_IMPLEMENTS, MappingState.REVIEWED);
    map("art_1", "UNCAC/23", MappingRole.EXCEEDS, MappingState.PROPOSED);
    map("art_1", "UNCAC/24", MappingRole.RELATED, MappingState.REVIEWED);

    SearchDocument article = completed(document("art_1", "ARTICLE")).get(0);

    assertThat(values(article, KeywordField.OBLIGATION_MET))
        .containsExactlyInAnyOrder("UNTOC/6/1/a", "UNTOC/6/1", "UNTOC/6", "UNTOC");
    assertThat(values(article, KeywordField.OBLIGATION_PARTLY_MET))
        .containsExactlyInAnyOrder("UNTOC/8/1", "UNTOC/8", "UNTOC", "UNCAC/23", "UNCAC");
    assertThat(values(article, KeywordField.OBLIGATION))
        .contains("UNTOC/6/1/a", "UNTOC/8/1", "UNCAC/23", "UNCAC/24");
  }

  @Test
  void anArticleCarriesWhatItsPointsAreMappedToAndNoOtherDoes() {
    map(
        "chp_1__art_1__para_1__point_a",
        "UNTOC/6/1",
        MappingRole.IMPLEMENTS,
        MappingState.REVIEWED);

    List<SearchDocument> documents =
        completed(
            document("chp_1__art_1", "ARTICLE"),
            document("chp_1__art_1__para_1", "PARAGRAPH"),
            document("chp_1__art_11", "ARTICLE"));

    assertThat(values(documents.get(0), KeywordField.OBLIGATION_WITHIN))
        .containsExactlyInAnyOrder("UNTOC/6/1", "UNTOC/6", "UNTOC");
    assertThat(values(documents.get(0), KeywordField.OBLIGATION)).isEmpty();
    assertThat(values(documents.get(1), KeywordField.OBLIGATION_WITHIN)).isEmpty();
    assertThat(values(documents.get(2), KeywordField.OBLIGATION_WITHIN)).isEmpty();
  }

  private List<SearchDocument> completed(SearchDocument... documents) {
    Concordance concordance = fake(Concordance.class, List.copyOf(mappings));
    return new MappedObligations(concordance, fake(Thesaurus.class, null))
        .complete(LAW, List.of(documents));
  }

  /** Answers everything alike. */
  private static <T> T fake(Class<T> door, Object answer) {
    return door.cast(
        Proxy.newProxyInstance(
            door.getClassLoader(), new Class<?>[] {door}, (self, method, given) -> answer));
  }

  private static Set<String> values(SearchDocument document, KeywordField field) {
    return document.keywords().getOrDefault(field, Set.of());
  }

  private static SearchDocument document(String eId, String kind) {
    return new SearchDocument(
        eId,
        LAW,
        "demo",
        LanguageTag.ENGLISH,
        Map.of(),
        Map.of(KeywordField.EID, Set.of(eId), KeywordField.PROVISION_KIND, Set.of(kind)),
        List.of(DateSpan.ALWAYS),
        0,
        Map.of());
  }

  private void map(String eId, String obligation, MappingRole role, MappingState state) {
    mappings.add(
        new MappingView(
            "m" + mappings.size(),
            LAW.id(),
            "/akn/xa/act/2010/1",
            Texts.NONE,
            "XDA",
            eId,
            "",
            "",
            "",
            "",
            LanguageTag.ENGLISH,
            obligation,
            role,
            state,
            Texts.NONE,
            List.of(),
            "",
            "",
            LegalDate.UNKNOWN,
            LegalDate.UNKNOWN,
            true,
            "",
            1,
            "",
            LegalDate.UNKNOWN));
  }
}
