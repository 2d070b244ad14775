package org.mithaq.readers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.notices.Mail;
import org.mithaq.readers.Following.Followable;
import org.mithaq.readers.Following.Kind;
import org.mithaq.readers.Rhythm;

/** The mail of what is new: once, in the reader's language, and never without news. */
class TellingTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final ReadersOnPostgres house = new ReadersOnPostgres();

  @BeforeEach
  void nadiaIsToldDaily() {
    house.addresses.put("nadia", "nadia@example.org");
    house.law("gold", "XDA", 1);
    house.forward(Duration.ofHours(1));
    choose(Rhythm.DAILY, LanguageTag.ENGLISH);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void nothingIsSentWhenThereIsNothingNew() {
    follow(Kind.LAW, "gold");
    house.forward(DAY);

    assertThat(house.as(Actor.HOUSE, house.telling::due)).hasSize(1);
    assertThat(house.tell()).isZero();
    assertThat(house.as(Actor.HOUSE, house.telling::due)).as("until tomorrow").isEmpty();
  }

  @Test
  void aChangeOfAFollowedLawIsToldOnceWithItsTitleAndAddress() {
    follow(Kind.LAW, "gold");
    house.forward(Duration.ofHours(1));
    house.law("gold", "XDA", 2);
    assertThat(house.tell()).as("before its time").isZero();
    house.forward(DAY);

    assertThat(house.tell()).isEqualTo(1);
    Mail mail = house.mails.get(0);
    assertThat(mail.to()).isEqualTo("nadia@example.org");
    assertThat(mail.template()).isEqualTo("digest");
    assertThat(mail.words().get("count")).isEqualTo("1");
    assertThat(mail.words().get("lines"))
        .isEqualTo(
            "Laws that you follow\n\nAct gold\nIts record changed on November 26, 2026\n"
                + "https://mithaq.example/akn/gold?ui=en");
    assertThat(mail.unsubscribe())
        .startsWith("https://mithaq.example/unsubscribe?token=")
        .isEqualTo(mail.words().get("unsubscribe"));

    house.forward(DAY);
    assertThat(house.tell()).as("told already").isZero();
  }

  @Test
  void theMailSpeaksTheReadersLanguage() {
    choose(Rhythm.DAILY, LanguageTag.ARABIC);
    follow(Kind.LAW, "gold");
    house.forward(Duration.ofHours(1));
    house.law("gold", "XDA", 2);
    house.forward(DAY);
    house.tell();

    assertThat(house.mails.get(0).language()).isEqualTo(LanguageTag.ARABIC);
    assertThat(house.mails.get(0).words().get("lines"))
        .contains("قوانين تتابعها", "قانون gold", "تغيّر سجلّه في 26", "?ui=ar");
  }

  @Test
  void whatWasThereBeforeItWasFollowedIsNoNews() {
    house.law("silver", "XDA", 1);
    house.forward(Duration.ofHours(1));
    follow(Kind.STATE, "XDA");
    house.forward(DAY);

    assertThat(house.tell()).isZero();
  }

  @Test
  void whatAnImportWroteLateIsToldAtTheNextLook() {
    follow(Kind.STATE, "XDA");
    house.forward(Duration.ofHours(1));
    Instant written = house.now;
    house.forward(DAY);
    assertThat(house.tell()).isZero();
    Instant after = house.now;
    house.now = written;
    house.law("late", "XDA", 1);
    house.now = after.plus(DAY);

    assertThat(house.tell()).isEqualTo(1);
    assertThat(house.mails.get(0).words().get("lines")).contains("Act late", "New law");
  }

  @Test
  void aStateAConventionAndASearchAreToldEachUnderItsHeadingAndNothingTwice() {
    follow(Kind.STATE, "XDA");
    follow(Kind.CONVENTION, "UNTOC/6");
    house.does("nadia", () -> house.searches.save("Gold", "q=gold"));
    house.answers.put("q=gold", List.of("/akn/gold", "/akn/elsewhere"));
    house.forward(Duration.ofHours(1));
    house.law("gold", "XDA", 2);
    house.law("elsewhere", "XDB", 1);
    house.mappings.add(Regional.mapping("7", "XDB", "UNTOC/6/1/a", house.now));
    house.mappings.add(Regional.mapping("8", "XDB", "UNCAC/15/1", house.now));
    house.forward(DAY);

    assertThat(house.tell()).isEqualTo(1);
    String lines = house.mails.get(0).words().get("lines");
    assertThat(lines)
        .containsSubsequence(
            "Convention: UNTOC, UNTOC 6",
            "Act 7 · Article 1",
            "Mapping to UNTOC 6(1)(a)",
            "/akn/xa/act/2020/7/eng/~art_1?ui=en",
            "State: State XDA",
            "Act gold",
            "Search: Gold",
            "Act elsewhere")
        .doesNotContain("Act 8");
    assertThat(lines.split("Act gold", -1)).as("once").hasSize(2);
  }

  @Test
  void anotherPortalThatIsAtItIsLeftAlone() {
    follow(Kind.LAW, "gold");
    house.forward(Duration.ofHours(1));
    house.law("gold", "XDA", 2);
    house.forward(DAY);
    String choice = house.as(Actor.HOUSE, house.telling::due).get(0);

    boolean other =
        house.as(
            Actor.HOUSE,
            () -> {
              assertThat(house.telling.tell(choice)).isTrue();
              return CompletableFuture.supplyAsync(
                      () -> house.as(Actor.HOUSE, () -> house.telling.tell(choice)))
                  .join();
            });

    assertThat(other).isFalse();
    assertThat(house.mails).hasSize(1);
  }

  @Test
  void whatWasNotKeptIsToldAgain() {
    follow(Kind.LAW, "gold");
    house.forward(Duration.ofHours(1));
    house.law("gold", "XDA", 2);
    house.forward(DAY);
    String choice = house.as(Actor.HOUSE, house.telling::due).get(0);
    assertThatThrownBy(
            () ->
                house.as(
                    Actor.HOUSE,
                    () -> {
                      house.telling.tell(choice);
                      throw new IllegalStateException("killed before the end");
                    }))
        .hasMessage("killed before the end");
    house.mails.clear();

    assertThat(house.tell()).isEqualTo(1);
  }

  @Test
  void whileTheEngineIsAwayNothingIsLost() {
    house.does("nadia", () -> house.searches.save("Gold", "q=gold"));
    house.answers.put("q=gold", List.of("/akn/gold"));
    house.forward(Duration.ofHours(1));
    house.law("gold", "XDA", 2);
    house.forward(DAY);
    house.engineAway = true;
    String choice = house.as(Actor.HOUSE, house.telling::due).get(0);
    assertThatThrownBy(house::tell)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Unavailable.class));
    house.as(
        Actor.HOUSE,
        () -> {
          house.telling.postpone(choice);
          return null;
        });
    assertThat(house.as(Actor.HOUSE, house.telling::due)).isEmpty();

    house.engineAway = false;
    house.forward(Duration.ofMinutes(16));
    assertThat(house.tell()).isEqualTo(1);
  }

  @Test
  void oneClickStopsTheMailsAndAForgedLinkStopsNothing() {
    follow(Kind.LAW, "gold");
    house.forward(Duration.ofHours(1));
    house.law("gold", "XDA", 2);
    house.forward(DAY);
    house.tell();
    String token = house.mails.get(0).unsubscribe().replaceAll(".*token=([^&]+).*", "$1");

    String forged = token.substring(0, token.length() - 2) + "xx";
    assertThat(house.as(Actor.STRANGER, () -> house.stopping.stop(forged))).isFalse();
    assertThat(house.as(Actor.STRANGER, () -> house.stopping.stop(""))).isFalse();
    assertThat(house.as("nadia", house.choosing::mine).rhythm()).isEqualTo(Rhythm.DAILY);

    assertThat(house.as(Actor.STRANGER, () -> house.stopping.stop(token))).isTrue();
    assertThat(house.as(Actor.STRANGER, () -> house.stopping.stop(token))).as("again").isTrue();
    assertThat(house.as("nadia", house.choosing::mine).rhythm()).isEqualTo(Rhythm.OFF);
    house.law("gold", "XDA", 3);
    house.forward(DAY.multipliedBy(8));
    assertThat(house.tell()).isZero();
  }

  @Test
  void whoHasNoAddressCannotAskForMailAndWhoLostItIsNotTold() {
    assertThatThrownBy(
            () ->
                house.does(
                    "omar",
                    () ->
                        house.choosing.choose(
                            Rhythm.WEEKLY, LanguageTag.FRENCH, "https://mithaq.example")))
        .isInstanceOf(RefusedException.class);
    follow(Kind.LAW, "gold");
    house.forward(Duration.ofHours(1));
    house.law("gold", "XDA", 2);
    house.addresses.clear();
    house.forward(DAY);

    assertThat(house.tell()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "DAILY, 2026-11-26T03:59:59Z, 2026-11-26T04:00:00Z",
    "DAILY, 2026-11-26T04:00:00Z, 2026-11-27T04:00:00Z",
    "WEEKLY, 2026-11-26T10:00:00Z, 2026-11-30T04:00:00Z",
    "WEEKLY, 2026-11-30T03:00:00Z, 2026-11-30T04:00:00Z",
    "WEEKLY, 2026-11-30T04:00:00Z, 2026-12-07T04:00:00Z"
  })
  void theRhythmIsEachMorningOrMondayMorning(Rhythm rhythm, Instant now, Instant next) {
    assertThat(rhythm.after(now)).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({"ar", "fr"})
  void everyLanguageHasTheSameWords(String language) {
    var english = java.util.ResourceBundle.getBundle(NewsWords.BUNDLE, java.util.Locale.ROOT);
    var other =
        java.util.ResourceBundle.getBundle(
            NewsWords.BUNDLE, java.util.Locale.forLanguageTag(language));
    assertThat(other.getLocale().getLanguage()).isEqualTo(language);
    assertThat(other.keySet()).isEqualTo(english.keySet());
  }

  private void choose(Rhythm rhythm, LanguageTag language) {
    house.does("nadia", () -> house.choosing.choose(rhythm, language, "https://mithaq.example"));
  }

  private void follow(Kind kind, String subject) {
    house.does(
        "nadia", () -> house.followRows.follow("nadia", new Followable(kind, subject), house.now));
  }
}
