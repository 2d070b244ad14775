package org.mithaq.concordance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.concordance.application.LivingMappings.OFFENCE;
import static org.mithaq.concordance.application.LivingMappings.content;
import static org.mithaq.concordance.application.LivingMappings.editor;
import static org.mithaq.concordance.application.LivingMappings.person;
import static org.mithaq.concordance.application.LivingMappings.proposal;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.MappingAct;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingStepView;
import org.mithaq.concordance.MappingWork.Asked;
import org.mithaq.concordance.ReviewMapping.Outcome;
import org.mithaq.concordance.StateNoProvision.Statement;
import org.mithaq.concordance.StateNoProvision.Withdrawal;
import org.mithaq.concordance.Verdict;
import org.mithaq.concordance.WorkItem;
import org.mithaq.concordance.persistence.NoProvisionRows;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.PublishedLaw;

class MappingLifeOnPostgresTest {
  private static final Actor AUTHOR = editor("author");
  private static final Actor OTHER = editor("other");
  private static final Actor FOCAL_POINT =
      person("focal point", Permission.CONFIRM_FOR_STATE, Permission.WORK_ON_TASKS);
  private static final MappingContent PARTLY =
      content(MappingRole.PARTLY_IMPLEMENTS, OffenceElement.CONDUCT);

  private final LivingMappings house = new LivingMappings();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void eachStepIsKeptWithWhoWhenWhyBeforeAndAfter() {
    String id = proposed(OFFENCE, PARTLY);
    review(id, Verdict.RETURN, "the purpose is missing");
    house.does(
        AUTHOR,
        () ->
            house.correct.correct(
                seen(id, ""),
                content(MappingRole.IMPLEMENTS, OffenceElement.CONDUCT, OffenceElement.PURPOSE)));
    review(id, Verdict.ACCEPT, "");

    List<MappingStepView> steps = house.as(OTHER, () -> house.work.history(id));
    assertThat(steps)
        .extracting(MappingStepView::act)
        .containsExactly(
            MappingAct.PROPOSED, MappingAct.RETURNED, MappingAct.CORRECTED, MappingAct.ACCEPTED);
    assertThat(steps.get(1).comment()).isEqualTo("the purpose is missing");
    assertThat(steps.get(1).actor()).isEqualTo("other");
    assertThat(steps.get(2).before().role()).isEqualTo(MappingRole.PARTLY_IMPLEMENTS);
    assertThat(steps.get(2).after().role()).isEqualTo(MappingRole.IMPLEMENTS);
    assertThat(steps.get(3).at()).isEqualTo(LivingMappings.CLOCK.instant());
    assertThat(house.news).hasSize(4).allMatch("MappingsChanged law:law-1"::equals);
  }

  @Test
  void takingBackAnImportIsAStepOfEachMappingThatItHadChanged() {
    String id = proposed(OFFENCE, PARTLY);
    review(id, Verdict.ACCEPT, "");
    house.law.says("whoever launders or hides");
    published("import-1");
    assertThat(item(id).mapping().state()).isEqualTo(MappingState.RECHECK);

    house.law.says("whoever launders");
    int takenBack = house.as(OTHER, () -> house.keeping.importWithdrawn("import-1"));

    assertThat(takenBack).isEqualTo(1);
    assertThat(item(id).mapping().state()).isEqualTo(MappingState.REVIEWED);
    List<MappingStepView> steps = house.as(OTHER, () -> house.work.history(id));
    MappingStepView last = steps.get(steps.size() - 1);
    assertThat(last.act()).isEqualTo(MappingAct.TAKEN_BACK);
    assertThat(last.actor()).isEqualTo("other");
    assertThat(last.before().state()).isEqualTo(MappingState.RECHECK);
    assertThat(last.after().state()).isEqualTo(MappingState.REVIEWED);
  }

  @Test
  void inv19_nobodyReviewsTheirOwn() {
    String id = proposed(OFFENCE, PARTLY);

    refused(
        () -> house.does(AUTHOR, () -> house.review.review(seen(id, ""), Verdict.ACCEPT)),
        Refusal.Forbidden.class,
        "INV-19");
    assertThat(item(id).mapping().state()).isEqualTo(MappingState.PROPOSED);
  }

  @Test
  void aRightOverAnotherStateDoesNotReachThisOne() {
    Actor elsewhere =
        new Actor(
            Actor.Kind.PERSON,
            "elsewhere",
            java.util.Map.of(
                Permission.PROPOSE_MAPPING, Reach.of(Set.of("XDB")),
                Permission.REVIEW_MAPPING, Reach.of(Set.of("XDB")),
                Permission.WORK_ON_TASKS, Reach.of(Set.of("XDB"))));
    refused(
        () -> house.as(elsewhere, () -> house.propose.propose(proposal(OFFENCE, PARTLY))),
        Refusal.Forbidden.class,
        "XDA");
    String id = proposed(OFFENCE, PARTLY);
    refused(
        () -> house.does(elsewhere, () -> house.review.review(seen(id, ""), Verdict.ACCEPT)),
        Refusal.Forbidden.class,
        "XDA");
    assertThat(house.as(elsewhere, () -> house.work.item(id))).isEmpty();
    assertThat(house.as(elsewhere, () -> house.work.history(id))).isEmpty();
    assertThat(house.as(elsewhere, () -> house.work.items(Asked.ANYTHING, 1, 10)).total()).isZero();
    assertThat(house.as(elsewhere, () -> house.work.ofLaw("law-1"))).isEmpty();
  }

  @Test
  void theSecondOfTwoIsToldWhatTheFirstDid() {
    String id = proposed(OFFENCE, PARTLY);
    MappingDecision seenByBoth = seen(id, "the purpose is missing");
    house.does(OTHER, () -> house.review.review(seenByBoth, Verdict.RETURN));

    refused(
        () -> house.does(editor("third"), () -> house.review.review(seenByBoth, Verdict.ACCEPT)),
        Refusal.Conflict.class,
        "other did RETURNED on 2026-11-01T08:00:00Z, saying: the purpose is missing");
  }

  @Test
  void inv12_inFullOnlyWithEveryElementOfTheStatesLiveMappings() {
    refused(
        () ->
            house.as(
                AUTHOR,
                () ->
                    house.propose.propose(
                        proposal(
                            OFFENCE, content(MappingRole.IMPLEMENTS, OffenceElement.CONDUCT)))),
        Refusal.Invalid.class,
        "missing: [PURPOSE]");
  }

  @Test
  void inv12_transnationalityIsNoElementThatNationalLawMayRequire() {
    refused(
        () ->
            house.as(
                AUTHOR,
                () ->
                    house.propose.propose(
                        proposal(
                            OFFENCE,
                            content(MappingRole.RELATED, OffenceElement.TRANSNATIONALITY)))),
        Refusal.Invalid.class,
        "UNTOC 34(2)");
  }

  @Test
  void onlyWhatIsThereIsMappedAndWhyIsSaid() {
    refused(
        () -> house.as(AUTHOR, () -> house.propose.propose(proposal("UNTOC/99", PARTLY))),
        Refusal.Invalid.class,
        "UNTOC/99");
    refused(
        () ->
            house.as(
                AUTHOR,
                () ->
                    house.propose.propose(
                        proposal(
                            OFFENCE,
                            new MappingContent(MappingRole.RELATED, List.of(), Texts.NONE)))),
        Refusal.Invalid.class,
        "Say why");
    refused(
        () ->
            house.as(
                AUTHOR,
                () ->
                    house.propose.propose(
                        proposal(
                            "UNTOC/18/13", content(MappingRole.RELATED, OffenceElement.CONDUCT)))),
        Refusal.Invalid.class,
        "Only an offence");
  }

  @Test
  void whatIsMappedAlreadyIsNotProposedTwice() {
    String id = proposed(OFFENCE, PARTLY);

    refused(
        () -> house.as(OTHER, () -> house.propose.propose(proposal(OFFENCE, PARTLY))),
        Refusal.Conflict.class,
        id);
  }

  @Test
  void inv19_onlyAFocalPointOfTheStateConfirmsForIt() {
    String id = proposed(OFFENCE, PARTLY);
    review(id, Verdict.ACCEPT, "");
    Actor administrator =
        Actor.everywhere(Actor.Kind.PERSON, "administrator", Set.of(Permission.CONFIRM_FOR_STATE));
    refused(
        () -> house.does(administrator, () -> house.confirm.confirm(seen(id, ""))),
        Refusal.Forbidden.class,
        "focal point");

    house.does(FOCAL_POINT, () -> house.confirm.confirm(seen(id, "")));

    assertThat(item(id).mapping())
        .satisfies(
            mapping -> {
              assertThat(mapping.state()).isEqualTo(MappingState.CONFIRMED_BY_STATE);
              assertThat(mapping.reviewer()).isEqualTo("other");
              assertThat(mapping.confirmedBy()).isEqualTo("focal point");
            });
    house.does(FOCAL_POINT, () -> house.contest.contestForState(seen(id, "it is another offence")));
    assertThat(item(id).lastComment()).isEqualTo("it is another offence");
  }

  @Test
  void inv10_aRecheckShowsTheWordsBeforeAndNowAndIsSettled() {
    String id = proposed(OFFENCE, PARTLY);
    review(id, Verdict.ACCEPT, "");
    house.law.says("any person who launders");
    lawChanges();

    WorkItem waiting = item(id);
    assertThat(waiting.mapping().state()).isEqualTo(MappingState.RECHECK);
    assertThat(waiting.before()).isEqualTo("5 whoever launders");
    assertThat(waiting.now()).isEqualTo("5 any person who launders");
    assertThat(waiting.changed()).isTrue();
    assertThat(waiting.lastAct()).isEqualTo(MappingAct.TEXT_CHANGED);

    house.does(OTHER, () -> house.settle.stillRight(seen(id, "the same offence")));

    assertThat(item(id).mapping().state()).isEqualTo(MappingState.REVIEWED);
    assertThat(item(id).changed()).isFalse();
  }

  @Test
  void manyAreReviewedWithOneReasonThatEachKeeps() {
    String one = proposed(OFFENCE, PARTLY);
    String two = proposed("UNTOC/18/13", content(MappingRole.RELATED));
    String own =
        house.as(
            OTHER, () -> house.propose.propose(proposal("UNTOC/6", content(MappingRole.RELATED))));

    List<Outcome> outcomes =
        house.as(
            OTHER,
            () ->
                house.review.reviewAll(
                    List.of(seen(one, ""), seen(two, ""), seen(own, "")),
                    Verdict.REJECT,
                    "not about this"));

    assertThat(outcomes).extracting(Outcome::id).containsExactly(one, two, own);
    assertThat(outcomes).extracting(Outcome::done).containsExactly(true, true, false);
    assertThat(outcomes.get(2).problem()).contains("INV-19");
    assertThat(item(one).lastComment()).isEqualTo("not about this");
    assertThat(item(two).lastComment()).isEqualTo("not about this");
    assertThat(item(own).mapping().state()).isEqualTo(MappingState.PROPOSED);
  }

  @Test
  void theQueueLeavesOutOnesOwnAndCountsByState() {
    proposed(OFFENCE, PARTLY);
    house.as(OTHER, () -> house.propose.propose(proposal("UNTOC/6", content(MappingRole.RELATED))));
    Asked queue = Asked.ANYTHING.in(MappingState.PROPOSED).to("UNTOC/6").notBy("other");

    assertThat(house.as(OTHER, () -> house.work.items(queue, 1, 10)).items())
        .extracting(item -> item.mapping().obligation())
        .containsExactly(OFFENCE);
    assertThat(house.as(OTHER, () -> house.work.counts(Asked.ANYTHING)))
        .containsEntry(MappingState.PROPOSED, 2L);
    assertThat(house.as(OTHER, () -> house.work.items(Asked.ANYTHING.by("other"), 1, 10)).total())
        .isEqualTo(1);
  }

  @Test
  void noProvisionIsStatedOnceAndEndsWhenAMappingToAPartIsReviewed() {
    house.as(OTHER, () -> house.noProvision.state(statement("UNTOC/6/1")));
    assertThat(standing()).containsExactly("XDA UNTOC/6/1 other");
    refused(
        () -> house.as(AUTHOR, () -> house.noProvision.state(statement("UNTOC/6/1"))),
        Refusal.Conflict.class,
        "other");

    String id = proposed(OFFENCE, PARTLY);
    assertThat(standing()).hasSize(1);
    review(id, Verdict.ACCEPT, "");

    assertThat(standing()).isEmpty();
    refused(
        () -> house.as(OTHER, () -> house.noProvision.state(statement("UNTOC/6/1"))),
        Refusal.Conflict.class,
        "1 reviewed");
  }

  @Test
  void whatIsMerelyRelatedDoesNotEndAStatementAndAPersonWithAReasonDoes() {
    String statement = house.as(OTHER, () -> house.noProvision.state(statement("UNTOC/6")));
    String id = proposed(OFFENCE, content(MappingRole.RELATED));
    review(id, Verdict.ACCEPT, "");
    assertThat(standing()).hasSize(1);

    refused(
        () -> house.does(OTHER, () -> house.noProvision.withdraw(new Withdrawal(statement, " "))),
        Refusal.Invalid.class,
        "Say why");
    house.does(OTHER, () -> house.noProvision.withdraw(new Withdrawal(statement, "found one")));
    assertThat(standing()).isEmpty();
  }

  private String proposed(String obligation, MappingContent content) {
    return house.as(AUTHOR, () -> house.propose.propose(proposal(obligation, content)));
  }

  private void review(String id, Verdict verdict, String reason) {
    MappingDecision decision = seen(id, reason);
    house.does(OTHER, () -> house.review.review(decision, verdict));
  }

  private WorkItem item(String id) {
    return house.as(OTHER, () -> house.work.item(id)).orElseThrow();
  }

  private MappingDecision seen(String id, String reason) {
    return new MappingDecision(id, item(id).mapping().version(), reason);
  }

  private static Statement statement(String obligation) {
    return new Statement("XDA", obligation, Texts.of("en", "looked in the criminal code"));
  }

  private List<String> standing() {
    return house.as(
        OTHER,
        () ->
            new NoProvisionRows(house.jpa.entityManager())
                .standing("", Set.of("XDA")).stream()
                    .map(one -> one.iso3() + " " + one.obligation() + " " + one.statedBy())
                    .toList());
  }

  private void lawChanges() {
    published("");
  }

  private void published(String importId) {
    house.does(
        Actor.HOUSE,
        () ->
            house.keeping.published(
                house.law.view(),
                house.law.draft(),
                new PublishedLaw(
                    "law-1",
                    LivingMappings.LAW,
                    PublishedLaw.Outcome.CHANGED,
                    List.of("art_5 changed")),
                importId));
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable deed,
      Class<? extends Refusal> kind,
      String words) {
    assertThatThrownBy(deed)
        .hasMessageContaining(words)
        .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
        .extracting(RefusedException::refusal)
        .isInstanceOf(kind);
  }
}
