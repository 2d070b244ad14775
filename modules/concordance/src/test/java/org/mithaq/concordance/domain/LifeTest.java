package org.mithaq.concordance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.concordance.domain.Provisions.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.concordance.MappingAct;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.Verdict;
import org.mithaq.concordance.domain.Mapping.Provenance;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.ProvisionView;

class LifeTest {
  private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final ProvisionView OLD = article("art_5", "whoever launders");
  private static final ProvisionView NEW = article("art_5", "any person who launders");
  private static final MappingContent CONTENT = content(MappingRole.PARTLY_IMPLEMENTS);

  private final Mapping mapping =
      Mapping.proposed("XDA", OLD, "UNTOC/6/1/a/i", CONTENT, by("author"));

  @Test
  void inv19_nobodyReviewsTheirOwn() {
    forbidden(() -> as("author").review(Verdict.ACCEPT, ""), "INV-19");
    assertThat(mapping.state()).isEqualTo(MappingState.PROPOSED);
  }

  @Test
  void somebodyElseAcceptsAndIsTheReviewer() {
    assertThat(as("other").review(Verdict.ACCEPT, "")).isEqualTo(MappingAct.ACCEPTED);

    assertThat(mapping.state()).isEqualTo(MappingState.REVIEWED);
    assertThat(mapping.reviewer()).isEqualTo("other");
    assertThat(mapping.reviewedOn().iso()).isEqualTo("2026-11-01");
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"RETURN", "REJECT"})
  void aReturnAndARejectionSayWhy(Verdict verdict) {
    assertThatThrownBy(() -> as("other").review(verdict, " "))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Say why");
    assertThat(mapping.state()).isEqualTo(MappingState.PROPOSED);
  }

  @Test
  void whatCameBackIsCorrectedByItsAuthorAloneAndWaitsAgain() {
    as("other").review(Verdict.RETURN, "the purpose is missing");
    assertThat(mapping.state()).isEqualTo(MappingState.RETURNED);
    forbidden(() -> as("other").correct(CONTENT), "Only its author");

    as("author").correct(content(MappingRole.RELATED));

    assertThat(mapping.state()).isEqualTo(MappingState.PROPOSED);
    assertThat(mapping.role()).isEqualTo(MappingRole.RELATED);
  }

  @Test
  void whatIsReviewedIsNotCorrectedNorWithdrawn() {
    as("other").review(Verdict.ACCEPT, "");

    conflict(() -> as("author").correct(CONTENT));
    conflict(() -> as("author").withdraw());
  }

  @Test
  void itsAuthorAloneTakesItBackAndSomebodyElseMayProposeItAnew() {
    forbidden(() -> as("other").withdraw(), "Only its author");
    as("author").withdraw();
    assertThat(mapping.state()).isEqualTo(MappingState.WITHDRAWN);

    as("third").proposeAnew(NEW, CONTENT, by("third"));

    assertThat(mapping.author()).isEqualTo("third");
    assertThat(mapping.state()).isEqualTo(MappingState.PROPOSED);
    assertThat(mapping.text()).contains("any person");
  }

  @Test
  void whatLivesIsNotProposedAnew() {
    conflict(() -> as("third").proposeAnew(NEW, CONTENT, by("third")));
  }

  @Test
  void inv19_theStateConfirmsWhatWasReviewedApartFromTheReview() {
    conflict(() -> as("focal point").confirm());
    as("other").review(Verdict.ACCEPT, "");

    as("focal point").confirm();

    assertThat(mapping.state()).isEqualTo(MappingState.CONFIRMED_BY_STATE);
    assertThat(mapping.reviewer()).isEqualTo("other");
    assertThat(mapping.confirmedBy()).isEqualTo("focal point");
  }

  @Test
  void whatIsContestedGoesBackToReviewAndIsNoLongerConfirmed() {
    as("other").review(Verdict.ACCEPT, "");
    as("focal point").confirm();

    as("reader").contest("the article speaks of another offence");

    assertThat(mapping.state()).isEqualTo(MappingState.CONTESTED);
    assertThat(mapping.confirmedBy()).isEmpty();
    as("other").review(Verdict.REJECT, "rightly contested");
    assertThat(mapping.state()).isEqualTo(MappingState.REJECTED);
  }

  @Test
  void onlyWhatCountsIsContested() {
    conflict(() -> as("reader").contest("wrong"));
  }

  @Test
  void inv10_inv19_newWordsAreFoundRightByAnotherThanTheAuthor() {
    recheck();
    forbidden(() -> as("author").stillRight(NEW), "INV-19");

    as("third").stillRight(NEW);

    assertThat(mapping.state()).isEqualTo(MappingState.REVIEWED);
    assertThat(mapping.reviewer()).isEqualTo("third");
    assertThat(mapping.text()).contains("any person");
  }

  @Test
  void inv10_whoSaysItOtherwiseOnTheNewWordsBecomesItsAuthor() {
    recheck();

    as("third").changed(NEW, content(MappingRole.RELATED), by("third"));

    assertThat(mapping.state()).isEqualTo(MappingState.PROPOSED);
    assertThat(mapping.author()).isEqualTo("third");
    assertThat(mapping.reviewer()).isEmpty();
    forbidden(() -> as("third").review(Verdict.ACCEPT, ""), "INV-19");
  }

  @Test
  void inv10_whatTheNewWordsNoLongerSayEndsWithAReason() {
    recheck();
    assertThatThrownBy(() -> as("other").noLonger("")).hasMessageContaining("Say why");

    as("other").noLonger("the offence moved to another law");

    assertThat(mapping.state()).isEqualTo(MappingState.SUPERSEDED);
  }

  @Test
  void inv10_whatEndedIsNotTouchedByALaterText() {
    recheck();
    as("other").noLonger("the offence moved to another law");

    boolean touched =
        mapping.lawChanged(new Reanchoring.Outcome.Changed(OLD), NOW, TODAY)
            || mapping.lawWithdrawn(NOW, TODAY);

    assertThat(touched).isFalse();
  }

  @Test
  void onlyWhatWaitsForARecheckIsSettled() {
    conflict(() -> as("other").stillRight(NEW));
    conflict(() -> as("other").changed(NEW, CONTENT, by("other")));
    conflict(() -> as("other").noLonger("why"));
  }

  private void recheck() {
    as("other").review(Verdict.ACCEPT, "");
    mapping.lawChanged(new Reanchoring.Outcome.Changed(NEW), NOW, TODAY);
  }

  private Life as(String actor) {
    return new Life(mapping, actor, NOW, TODAY);
  }

  private static Provenance by(String author) {
    return new Provenance(author, "test", "", NOW, TODAY);
  }

  private static MappingContent content(MappingRole role) {
    return new MappingContent(role, List.of(OffenceElement.CONDUCT), Texts.of("en", "because"));
  }

  private static void forbidden(Runnable deed, String words) {
    assertThatThrownBy(deed::run)
        .hasMessageContaining(words)
        .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
        .extracting(RefusedException::refusal)
        .isInstanceOf(Refusal.Forbidden.class);
  }

  private static void conflict(Runnable deed) {
    assertThatThrownBy(deed::run)
        .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
        .extracting(RefusedException::refusal)
        .isInstanceOf(Refusal.Conflict.class);
  }
}
