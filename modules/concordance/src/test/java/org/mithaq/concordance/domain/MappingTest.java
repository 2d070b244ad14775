package org.mithaq.concordance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.concordance.domain.Provisions.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.domain.Mapping.Provenance;
import org.mithaq.concordance.domain.Reanchoring.Outcome;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawDraft.MappingDraft;
import org.mithaq.legislation.ProvisionView;

class MappingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");
  private static final Provenance IMPORTER =
      new Provenance("importer", "file.jsonl line 1", "i-1", NOW, TODAY);
  private final ProvisionView provision = article("art_5", "whoever launders");

  @Test
  void anImportedMappingEntersAsProposedWhateverTheFileSays() {
    assertThat(mapping("REVIEWED", "somebody", false).state()).isEqualTo(MappingState.PROPOSED);
  }

  @Test
  void aPackMayStateReviewerAndDate() {
    Mapping mapping = mapping("REVIEWED", "somebody", true);

    assertThat(mapping.state()).isEqualTo(MappingState.REVIEWED);
    assertThat(mapping.reviewer()).isEqualTo("somebody");
    assertThat(mapping.reviewedOn()).isEqualTo(LegalDate.parse("2026-10-01"));
  }

  @Test
  void inv19_authorAndReviewerAreDifferentPeople() {
    assertThatThrownBy(() -> mapping("REVIEWED", "importer", true))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("INV-19");
  }

  @Test
  void inv10_aChangedTextSendsTheMappingToRecheckOnTheNewWords() {
    Mapping mapping = mapping("REVIEWED", "somebody", true);

    mapping.lawChanged(new Outcome.Changed(article("art_5", "any person")), NOW, TODAY);

    assertThat(mapping.state()).isEqualTo(MappingState.RECHECK);
    assertThat(mapping.anchor().contentHash()).isEqualTo("hash of any person");
  }

  @Test
  void inv10_aGoneTextSupersedesTheMapping() {
    Mapping mapping = mapping("", "", false);

    mapping.lawChanged(new Outcome.Gone(), NOW, TODAY);

    assertThat(mapping.state()).isEqualTo(MappingState.SUPERSEDED);
  }

  @Test
  void theSameDraftAgainChangesNothing() {
    Mapping mapping = mapping("REVIEWED", "somebody", true);

    assertThat(mapping.take(provision, draft("REVIEWED", "somebody"), IMPORTER, true)).isFalse();
  }

  @Test
  void aBulkFileDoesNotUndoAReview() {
    Mapping mapping = mapping("REVIEWED", "somebody", true);

    assertThat(mapping.take(provision, draft("", ""), IMPORTER, false)).isFalse();
    assertThat(mapping.state()).isEqualTo(MappingState.REVIEWED);
  }

  @Test
  void aBulkFileThatSaysTheSameLeavesARecheckToPeople() {
    Mapping mapping = mapping("", "", false);
    ProvisionView newWords = article("art_5", "any person");
    mapping.lawChanged(new Outcome.Changed(newWords), NOW, TODAY);

    assertThat(mapping.take(newWords, draft("", ""), IMPORTER, false)).isFalse();
    assertThat(mapping.state()).isEqualTo(MappingState.RECHECK);
    assertThat(mapping.text()).isEqualTo("art_5 whoever launders");
  }

  @Test
  void inv10_aChangedParagraphTouchesTheMappingOfItsArticle() {
    ProvisionView before = article("art_5", "whoever", article("art_5__para_1", "launders"));
    ProvisionView after = article("art_5", "whoever", article("art_5__para_1", "hides"));
    Mapping mapping =
        new Mapping("law-1", "XDA", before, "UNTOC/6", draft("", ""), IMPORTER, false);

    Outcome outcome = Reanchoring.find(mapping.anchor(), List.of(after));

    assertThat(outcome).isInstanceOf(Outcome.Changed.class);
  }

  @Test
  void anObligationIsCountedUnderEverythingAboveIt() {
    assertThat(ObligationPath.withAncestors("UNTOC/6/1/a/i"))
        .containsExactlyInAnyOrder("UNTOC", "UNTOC/6", "UNTOC/6/1", "UNTOC/6/1/a", "UNTOC/6/1/a/i");
    assertThat(ObligationPath.article("UNTOC/6/1/a/i")).isEqualTo("UNTOC/6");
    assertThat(ObligationPath.instrument("UNTOC/6")).isEqualTo("UNTOC");
  }

  private Mapping mapping(String state, String reviewer, boolean pack) {
    return new Mapping(
        "law-1", "XDA", provision, "UNTOC/6/1/a/i", draft(state, reviewer), IMPORTER, pack);
  }

  private static MappingDraft draft(String state, String reviewer) {
    return new MappingDraft(
        "art_5",
        "ar",
        "UNTOC/6/1/a/i",
        "IMPLEMENTS",
        Texts.of("en", "It criminalizes conversion of proceeds."),
        List.of("CONDUCT"),
        state,
        reviewer,
        LegalDate.parse("2026-10-01"));
  }
}
