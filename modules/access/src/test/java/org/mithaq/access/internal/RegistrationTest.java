package org.mithaq.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Grant;
import org.mithaq.access.OwnRecord;
import org.mithaq.access.Role;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.notices.Mail;

/** Readers register, sign in by their address, and leave with everything. */
class RegistrationTest {
  private static final String EMAIL = "nadia@example.org";
  private static final String PORTAL = "https://mithaq.example";

  private final People people = new People();
  private final List<String> forgotten = new ArrayList<>();
  private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
  private final Registering registration =
      new Registering(
          people.rows,
          new RegistrationRows(people.jpa.entityManager()),
          people.linkMail,
          people.passwords,
          people.trail,
          people.jpa::inTransaction,
          executor,
          people.clock);
  private final KnowingWhoActs who = new KnowingWhoActs(people.rows, people.trail, people.clock);
  private final KeepingOwnRecord record =
      new KeepingOwnRecord(
          people.rows,
          new RecordRows(people.jpa.entityManager()),
          people.passwords,
          who,
          forgotten::add,
          people.clock);

  @AfterEach
  void close() {
    CurrentActor.clear();
    executor.shutdownNow();
    people.close();
  }

  @Test
  void whoComesWithTheLinkHasAnAccountWithoutARoleAndSignsInByTheAddress() throws Exception {
    ask(EMAIL);
    Mail mail = people.mails.get(0);
    assertThat(mail.template()).isEqualTo("register");
    assertThat(mail.words().get("link")).startsWith(PORTAL + "/register?token=").contains("ui=fr");
    assertThat(signIn(EMAIL)).as("not yet").isEmpty();

    String token = token(mail);
    assertThat(registration.addressOf(token)).contains(EMAIL);
    assertThat(registration.confirm(token, " Nadia ", People.PASSWORD)).isTrue();
    assertThat(registration.confirm(token, "", People.PASSWORD)).as("once").isFalse();

    Actor reader = signIn(" Nadia@Example.org ").orElseThrow();
    assertThat(reader.rights()).isEmpty();
    assertThat(reader.name()).startsWith("reader-").doesNotContain("nadia");
  }

  @Test
  void nobodyLearnsWhoHasAnAccountButItsOwner() throws Exception {
    register(EMAIL);
    people.mails.clear();
    people.forward(Registering.QUIET);

    ask(EMAIL);

    assertThat(people.mails).extracting(Mail::template).containsExactly("registered");
    assertThat(people.mails.get(0).words().get("link")).doesNotContain("token");
    assertThat(people.trail.query("SELECT email FROM access.registration"))
        .as("kept like one that is new")
        .containsExactly(EMAIL);
  }

  @Test
  void aMailboxIsNotFilledByAsking() throws Exception {
    for (int i = 0; i < 5; i++) {
      ask(EMAIL);
    }
    assertThat(people.mails).hasSize(1);
    people.forward(Registering.QUIET);
    ask(EMAIL);
    assertThat(people.mails).hasSize(2);
    assertThat(registration.addressOf(token(people.mails.get(0)))).as("the older").isEmpty();
  }

  @Test
  void aLinkIsOverAfterADayAndTheAddressIsForgotten() throws Exception {
    ask(EMAIL);
    String token = token(people.mails.get(0));
    people.forward(Registering.GOOD);
    assertThat(registration.addressOf(token)).isEmpty();
    assertThat(registration.confirm(token, "", People.PASSWORD)).isFalse();
    ask("somebody.else@example.org");
    assertThat(people.trail.query("SELECT email FROM access.registration"))
        .containsExactly("somebody.else@example.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "a@b\r\nBcc: c@d", "Nadia <a@b.org>", "a@b.org, c@d.org"})
  void whatIsNoAddressIsRefused(String email) {
    assertThatThrownBy(() -> registration.ask(email, LanguageTag.FRENCH, PORTAL))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aWeakPasswordLeavesTheLink() throws Exception {
    ask(EMAIL);
    String token = token(people.mails.get(0));
    for (String weak : List.of("short", "aaaaaaaaaaaaaaaa", EMAIL + " and more")) {
      assertThatThrownBy(() -> registration.confirm(token, "", weak))
          .as(weak)
          .isInstanceOf(RefusedException.class);
    }
    assertThat(registration.addressOf(token)).contains(EMAIL);
  }

  @Test
  void aReaderSeesWhatIsKeptAndTakesAllOfItAway() throws Exception {
    register(EMAIL);
    Actor reader = signIn(EMAIL).orElseThrow();
    people.sessions.begin(reader.name());
    as(reader, () -> record.rename("Nadia N."));

    CurrentActor.set(reader);
    OwnRecord.View view = people.jpa.inTransaction(record::show);
    assertThat(view.signInName()).isEqualTo(EMAIL);
    assertThat(view.fullName()).isEqualTo("Nadia N.");
    assertThat(view.free()).isTrue();
    assertThat(view.sessions()).hasSize(1);
    assertThat(view.acts()).extracting(OwnRecord.Act::useCase).contains("OwnRecord.rename");
    assertThat(people.jpa.inTransaction(record::calledBy)).isEqualTo("Nadia N.");

    assertThatThrownBy(() -> as(reader, () -> record.leave("wrong")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Invalid.class));
    as(reader, () -> record.leave(People.PASSWORD));

    assertThat(forgotten).containsExactly(EMAIL);
    assertThat(signIn(EMAIL)).isEmpty();
    assertThat(people.trail.query("SELECT account FROM access.session")).isEmpty();
    assertThat(
            people.trail.query(
                "SELECT coalesce(CAST(before AS text), '') || coalesce(CAST(after AS text), '')"
                    + " FROM access.row_change"))
        .isNotEmpty()
        .noneMatch(change -> change.contains(EMAIL) || change.contains("Nadia"));
    assertThat(people.trail.rows())
        .noneMatch(row -> row.contains(EMAIL))
        .contains(
            "PERSON:%s  OwnRecord.leave account:%s  DONE".formatted(reader.name(), reader.name()));
  }

  @Test
  void whoHoldsARoleOrWasInvitedIsEndedByAnAdministrator() throws Exception {
    people.open("amina", Role.EDITOR);
    register(EMAIL);
    Actor reader = signIn(EMAIL).orElseThrow();
    people.jpa.inTransaction(
        () -> people.grants.insert(reader.name(), Grant.everywhere(Role.OBSERVER)));

    for (Actor one : List.of(reader, signIn("amina").orElseThrow())) {
      assertThatThrownBy(() -> as(one, () -> record.leave(People.PASSWORD)))
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Conflict.class));
    }
  }

  @Test
  void aPasswordThatWasForgottenIsChosenAnewUnderTheAddress() throws Exception {
    register(EMAIL);
    people.mails.clear();
    people.ownPassword.forgotten(EMAIL, LanguageTag.FRENCH, PORTAL);
    people.settle();
    String token = token(people.mails.get(0));

    assertThat(people.ownPassword.ownerOf(token)).contains(EMAIL);
    assertThat(people.ownPassword.choose(token, "", "quite another sentence")).isPresent();
    assertThat(people.signIn(Optional.empty()).withPassword(EMAIL, "quite another sentence"))
        .isPresent();
  }

  @Test
  void readersAreOfNoRegionsAdministrator() throws Exception {
    register(EMAIL);
    people.open("regional", Grant.region(Role.REGIONAL_ADMIN, "demonstration"));
    people.open("admin", Role.ADMIN);
    String reader = signIn(EMAIL).orElseThrow().name();

    for (String name : List.of("regional", "admin")) {
      CurrentActor.set(signIn(name).orElseThrow());
      assertThat(people.jpa.inTransaction(people.accounts::all))
          .as(name)
          .noneMatch(one -> one.name().equals(reader));
    }
    CurrentActor.set(signIn("regional").orElseThrow());
    assertThat(people.jpa.inTransaction(() -> people.accounts.find(reader))).isEmpty();
  }

  private void register(String email) throws Exception {
    ask(email);
    assertThat(registration.confirm(token(people.mails.get(0)), "", People.PASSWORD)).isTrue();
  }

  private void ask(String email) throws Exception {
    registration.ask(email, LanguageTag.FRENCH, PORTAL);
    executor.submit(() -> {}).get(10, java.util.concurrent.TimeUnit.SECONDS);
    people.forward(Duration.ofSeconds(1));
  }

  private Optional<Actor> signIn(String name) {
    return people.signIn(Optional.empty()).withPassword(name, People.PASSWORD);
  }

  private void as(Actor actor, Runnable work) {
    try {
      CurrentActor.as(
          actor,
          () ->
              people.jpa.inTransaction(
                  () -> {
                    work.run();
                    return null;
                  }));
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  private static String token(Mail mail) {
    return mail.words().get("link").replaceAll(".*token=([^&]+).*", "$1");
  }
}
