package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.curation.application.CurationOnPostgres.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.Consent;
import org.mithaq.curation.SharedField;
import org.mithaq.curation.Sharing.Choice;
import org.mithaq.curation.Sharing.ConsentDraft;
import org.mithaq.curation.Sharing.Given;
import org.mithaq.curation.SharingView;
import org.mithaq.curation.SharingView.Line;
import org.mithaq.curation.WriteEntry.Beginning;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Visibility;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawSource;

/** For whose eyes what is: before publication, and after it. */
class SharingTest {
  private static final String FILE = "f".repeat(64);

  private final CurationOnPostgres curation = new CurationOnPostgres();

  @AfterEach
  void close() {
    curation.close();
  }

  @Test
  void whatNobodySaidIsForTheStateAlone() {
    String id = begin("");
    share(id, SharedField.NOTE, Visibility.STATE, "ask the gazette for page 3");
    String law = publish(id);

    assertThat(seenBy(Actor.STRANGER, law)).isEqualTo(new Given("", "", named()));
    assertThat(seenBy(working("XDB"), law)).isEqualTo(new Given("", "", named()));
    assertThat(seenBy(working("XDA"), law))
        .isEqualTo(new Given("ask the gazette for page 3", FILE, named()));
  }

  @Test
  void aNoteIsSeenByThoseForWhomItIs() {
    String id = begin("");
    share(id, SharedField.NOTE, Visibility.REGION, "for the neighbours");
    String law = publish(id);
    assertThat(seenBy(Actor.STRANGER, law).note()).isEmpty();
    assertThat(seenBy(working("XDC"), law).note()).as("another region").isEmpty();
    assertThat(seenBy(working("XDB"), law).note()).isEqualTo("for the neighbours");
  }

  @Test
  void whatIsForItsWritersOrForWhoDecidesIsForNobodyElse() {
    String id = begin("");
    share(id, SharedField.NOTE, Visibility.PARTIES, "between us");
    String law = publish(id);
    assertThat(seenBy(working("XDA"), law).note()).isEmpty();
    assertThat(seenBy(named("amina", "XDA"), law).note()).isEqualTo("between us");
    assertThat(seenBy(deciding("XDA"), law).note()).isEqualTo("between us");
    assertThat(seenBy(deciding("XDB"), law).note()).isEmpty();
  }

  @Test
  void aFileGoesBeyondItsStateWhereItsLicenceAllowsIt() {
    String free = begin("CC-BY-4.0");
    share(free, SharedField.SOURCE_FILE, Visibility.PUBLIC, "");
    assertThat(file(free).held()).isFalse();
    assertThat(seenBy(Actor.STRANGER, publish(free)).file()).isEqualTo(FILE);
  }

  @Test
  void withoutALicenceAFileStaysUntilSomebodyConsentsAndIsHeldAgainWhenThatEnds() {
    String id = begin("All rights reserved");
    share(id, SharedField.SOURCE_FILE, Visibility.PUBLIC, "");
    assertThat(file(id))
        .satisfies(
            line -> {
              assertThat(line.held()).isTrue();
              assertThat(line.forReaders()).isFalse();
              assertThat(line.forRegion()).isFalse();
              assertThat(line.forState()).isTrue();
            });
    consent(new Subject("entry", id), Visibility.REGION);
    assertThat(file(id).seen()).as("as far as the consent goes").isEqualTo(Visibility.REGION);
    consent(new Subject("entry", id), Visibility.PUBLIC);
    String law = publish(id);
    assertThat(seenBy(Actor.STRANGER, law).file()).isEqualTo(FILE);

    for (Consent given : record(law).consents()) {
      curation.run("badr", () -> curation.sharing.end(given.id(), "the letter was withdrawn"));
    }

    assertThat(seenBy(Actor.STRANGER, law).file()).isEmpty();
    assertThat(seenBy(working("XDA"), law).file()).isEqualTo(FILE);
    assertThat(record(law).consents()).hasSize(2).allMatch(Consent::ended);
  }

  @Test
  void aConsentSaysWhoWhenAndWhere() {
    String id = begin("");
    for (ConsentDraft wrong :
        Set.of(
            draft(id, "", "note 12/2026", LocalDate.of(2026, 1, 2)),
            draft(id, "The gazette", " ", LocalDate.of(2026, 1, 2)),
            draft(id, "The gazette", "note 12/2026", LocalDate.of(2026, 11, 27)))) {
      assertThatThrownBy(() -> curation.run("amina", () -> curation.sharing.record(wrong)))
          .isInstanceOf(RefusedException.class);
    }
    assertThatThrownBy(
            () ->
                curation.as(
                    "zaid",
                    Set.of("XDB"),
                    () -> {
                      curation.sharing.record(draft(id, "x", "y", LocalDate.of(2026, 1, 2)));
                      return null;
                    }))
        .as("whose right does not reach the State")
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void whatWasSaidOfALawHoldsForTheNextEntryOfIt() {
    String id = begin("");
    share(id, SharedField.NOTE, Visibility.REGION, "lasting");
    String law = publish(id);
    String next = curation.of("carla", () -> curation.write.change(law));
    assertThat(view("carla", next).fields())
        .anySatisfy(
            line -> {
              assertThat(line.field()).isEqualTo(SharedField.NOTE);
              assertThat(line.wanted()).isEqualTo(Visibility.REGION);
              assertThat(line.content()).isEqualTo("lasting");
            });
  }

  @Test
  void onlyWhoWishesItIsNamed() {
    String id = begin("");
    SharingView view = view("amina", id);
    assertThat(view.named()).containsExactly("Amina, of the ministry");
    assertThat(view.unnamed()).isZero();
    String law = publish(id);
    assertThat(seenBy(Actor.STRANGER, law).named()).containsExactly("Amina, of the ministry");
    assertThat(record(law).unnamed()).as("who approved it does not").isEqualTo(1);
  }

  private String begin(String licence) {
    LawDraft law =
        law("XDA", "1", "On seas").from(new LawSource("", "", "", licence, "", FILE, "law.pdf"));
    return curation.of("amina", () -> curation.write.begin(new Beginning(law, FILE, "law.pdf")));
  }

  private String publish(String id) {
    curation.run("amina", () -> curation.submit.submit(id, 1, ""));
    return curation.of("badr", () -> curation.decide.approve(id, 2, "")).lawId();
  }

  private void share(String id, SharedField field, Visibility visibility, String content) {
    curation.run(
        "amina", () -> curation.sharing.share(new Choice(id, 1, field, visibility, content)));
  }

  private void consent(Subject subject, Visibility widest) {
    curation.run(
        "amina",
        () ->
            curation.sharing.record(
                new ConsentDraft(
                    subject,
                    SharedField.SOURCE_FILE,
                    widest,
                    "The gazette's office",
                    LocalDate.of(2026, 11, 2),
                    "letter 14/2026, " + widest)));
  }

  private static ConsentDraft draft(String id, String by, String document, LocalDate on) {
    return new ConsentDraft(
        new Subject("entry", id), SharedField.SOURCE_FILE, Visibility.PUBLIC, by, on, document);
  }

  private Line file(String id) {
    return view("amina", id).fields().stream()
        .filter(line -> line.field() == SharedField.SOURCE_FILE)
        .findFirst()
        .orElseThrow();
  }

  private SharingView view(String who, String id) {
    return curation.of(who, () -> curation.sharing.ofEntry(id)).orElseThrow();
  }

  private SharingView record(String law) {
    return curation.of("badr", () -> curation.sharing.recordOf(law)).orElseThrow();
  }

  private Given seenBy(Actor actor, String law) {
    try {
      return CurrentActor.as(
          actor, () -> curation.jpa.inTransaction(() -> curation.sharing.ofLaw(law)));
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  private static List<String> named() {
    return List.of("Amina, of the ministry");
  }

  private static Actor working(String iso3) {
    return named("somebody", iso3);
  }

  private static Actor named(String name, String iso3) {
    return new Actor(
        Actor.Kind.PERSON, name, Map.of(Permission.WORK_ON_TASKS, Reach.of(Set.of(iso3))));
  }

  private static Actor deciding(String iso3) {
    return new Actor(
        Actor.Kind.PERSON, "decider", Map.of(Permission.APPROVE, Reach.of(Set.of(iso3))));
  }
}
