package org.mithaq.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Grant;
import org.mithaq.access.Role;
import org.mithaq.access.TokenDraft;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.RefusedException;

/** What people do to their own account: password, second factor, tokens. */
class OwnAccountTest {
  private final People people = new People();

  @BeforeEach
  void amina() {
    people.open("amina", Grant.region(Role.EDITOR, "demonstration"));
    actAsAmina();
  }

  @AfterEach
  void close() {
    CurrentActor.clear();
    people.close();
  }

  @Test
  void aPasswordIsChangedWithTheOldOneAndEverySessionEnds() {
    String session = people.sessions.begin("amina");
    assertThatThrownBy(() -> change("wrong", "quite another sentence"))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> change(People.PASSWORD, "aaaaaaaaaaaaaaaa"))
        .isInstanceOf(RefusedException.class);
    assertThat(people.sessions.resume(session)).isPresent();

    change(People.PASSWORD, "quite another sentence");

    assertThat(people.sessions.resume(session)).isEmpty();
    assertThat(signIn("quite another sentence", "")).isPresent();
    assertThat(people.trail.rows())
        .contains("PERSON:amina  OwnAccount.changePassword account:amina  DONE");
  }

  @Test
  void aStrangerHasNoAccountOfTheirOwn() {
    CurrentActor.clear();
    assertThatThrownBy(people.own::show).isInstanceOf(RefusedException.class);
    assertThatThrownBy(people.tokens::mine).isInstanceOf(RefusedException.class);
  }

  @Test
  void withASecondFactorThePasswordAloneOpensNothingAndACodeOpensOnce() throws Exception {
    String secret = second();

    assertThat(signIn(People.PASSWORD, "")).isEmpty();
    assertThat(signIn(People.PASSWORD, "000000x")).isEmpty();
    String code = code(secret);
    assertThat(signIn(People.PASSWORD, code.substring(0, 3) + " " + code.substring(3))).isPresent();
    assertThat(signIn(People.PASSWORD, code)).as("a second time").isEmpty();
    people.forward(SecondFactor.STEP);
    String next = code(secret);
    people.forward(SecondFactor.STEP);
    assertThat(signIn(People.PASSWORD, next)).as("from a clock that is a step behind").isPresent();
    people.forward(Duration.ofMinutes(5));
    assertThat(signIn(People.PASSWORD, next)).isEmpty();
  }

  @Test
  void aRecoveryCodeOpensOnceAndOnlyHashesAreKept() throws Exception {
    String secret = people.jpa.inTransaction(people.own::proposeSecondFactor);
    List<String> recovery = confirm(secret).orElseThrow();
    assertThat(recovery).hasSize(10).doesNotHaveDuplicates();

    assertThat(signIn(People.PASSWORD, recovery.get(3))).isPresent();
    assertThat(signIn(People.PASSWORD, recovery.get(3))).isEmpty();
    assertThat(signIn(People.PASSWORD, recovery.get(4).toUpperCase())).isPresent();
    assertThat(people.trail.query("SELECT code_hash FROM access.recovery_code"))
        .hasSize(8)
        .doesNotContainAnyElementsOf(recovery);
    assertThat(people.trail.query("SELECT totp_secret FROM access.account"))
        .noneMatch(kept -> kept.contains(secret));
    assertThat(people.trail.query("SELECT CAST(after AS text) FROM access.row_change"))
        .noneMatch(change -> change.contains("totp_secret"));
  }

  @Test
  void aSecondFactorNeedsAFittingCodeAndGoesWithThePassword() throws Exception {
    String secret = people.jpa.inTransaction(people.own::proposeSecondFactor);
    assertThat(
            people.jpa.inTransaction(
                () -> people.own.confirmSecondFactor(secret, "12345", People.PASSWORD)))
        .isEmpty();
    assertThat(signIn(People.PASSWORD, "")).isPresent();
    confirm(secret);

    assertThat(people.jpa.inTransaction(() -> people.own.removeSecondFactor("wrong"))).isFalse();
    assertThat(people.jpa.inTransaction(() -> people.own.removeSecondFactor(People.PASSWORD)))
        .isTrue();
    assertThat(signIn(People.PASSWORD, "")).isPresent();
  }

  /** RFC 6238, appendix B, the row of 1970-01-01 00:00:59 for SHA-1, its last six digits. */
  @Test
  void codesAreThoseOfTheStandard() throws Exception {
    var codes = new TimeBasedOneTimePasswordGenerator(SecondFactor.STEP);
    var key = new SecretKeySpec("12345678901234567890".getBytes(), codes.getAlgorithm());
    assertThat(codes.generateOneTimePasswordString(key, java.time.Instant.ofEpochSecond(59)))
        .isEqualTo("287082");
  }

  @Test
  void aTokenOpensWithSomeOfItsOwnersRightsAndNoMoreThanTheyHaveNow() {
    String token = make(Set.of(Permission.APPROVE, Permission.SEE_JOBS), Set.of("XDA"), 30);

    Actor program = withToken(token).orElseThrow();
    assertThat(program.kind()).isEqualTo(Actor.Kind.TOKEN);
    assertThat(program.name()).isEqualTo("amina/export");
    assertThat(program.rights())
        .containsOnly(
            java.util.Map.entry(Permission.APPROVE, Reach.of(Set.of("XDA"))),
            java.util.Map.entry(Permission.SEE_JOBS, Reach.of(Set.of("XDA"))));

    people.jpa.inTransaction(
        () -> {
          people.grants.delete("amina", Grant.region(Role.EDITOR, "demonstration"));
          people.grants.insert("amina", Grant.state(Role.CONTRIBUTOR, "XDA"));
        });
    assertThat(withToken(token).orElseThrow().rights()).containsOnlyKeys(Permission.SEE_JOBS);
  }

  @Test
  void aTokenEndsWhenItIsRevokedOverOrItsAccountShut() {
    String revoked = make(Set.of(Permission.SEE_JOBS), Set.of(), 30);
    String id = people.jpa.inTransaction(people.tokens::mine).get(0).id();
    people.jpa.inTransaction(() -> people.tokens.revoke(id));
    assertThat(withToken(revoked)).isEmpty();

    String token = make(Set.of(Permission.SEE_JOBS), Set.of(), 1);
    people.jpa.inTransaction(() -> people.rows.shut("amina", true));
    assertThat(withToken(token)).isEmpty();
    people.jpa.inTransaction(() -> people.rows.shut("amina", false));
    assertThat(withToken(token)).isPresent();
    people.forward(Duration.ofDays(2));
    assertThat(withToken(token)).isEmpty();
    assertThat(people.trail.query("SELECT token_hash FROM access.api_token"))
        .doesNotContain(token, revoked);
  }

  @Test
  void nobodyGivesAProgramMoreThanTheyHave() {
    assertRefused(Set.of(Permission.LOAD_PACK), Set.of(), 1);
    assertRefused(Set.of(Permission.APPROVE), Set.of("XDC"), 1);
    assertRefused(Set.of(), Set.of(), 1);
    assertRefused(Set.of(Permission.APPROVE), Set.of(), 400);
    assertRefused(Set.of(Permission.APPROVE), Set.of(), -1);
    CurrentActor.set(Actor.everywhere(Actor.Kind.PERSON, "amina", Role.ADMIN.permissions()));
    assertRefused(Set.of(Permission.MANAGE_ACCOUNTS), Set.of(), 1);
  }

  private void assertRefused(Set<Permission> rights, Set<String> states, int days) {
    assertThatThrownBy(() -> make(rights, states, days)).isInstanceOf(RefusedException.class);
  }

  private String make(Set<Permission> rights, Set<String> states, int days) {
    LocalDate today = LocalDate.ofInstant(people.clock.instant(), ZoneOffset.UTC);
    TokenDraft draft = new TokenDraft("export", rights, states, today.plusDays(days));
    return people.jpa.inTransaction(() -> people.tokens.make(draft));
  }

  private Optional<Actor> withToken(String token) {
    return people.signIn(Optional.empty()).withToken(token);
  }

  private String second() throws Exception {
    String secret = people.jpa.inTransaction(people.own::proposeSecondFactor);
    assertThat(confirm(secret)).isPresent();
    people.forward(SecondFactor.STEP.multipliedBy(3));
    return secret;
  }

  private Optional<List<String>> confirm(String secret) throws Exception {
    String code = code(secret);
    return people.jpa.inTransaction(
        () -> people.own.confirmSecondFactor(secret, code, People.PASSWORD));
  }

  private String code(String secret) throws Exception {
    var codes = new TimeBasedOneTimePasswordGenerator(SecondFactor.STEP);
    var key = new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm());
    return codes.generateOneTimePasswordString(key, people.clock.instant());
  }

  private Optional<Actor> signIn(String password, String code) {
    return people.signIn(Optional.empty()).withPassword("amina", password, code);
  }

  private void change(String old, String chosen) {
    people.jpa.inTransaction(() -> people.own.changePassword(old, chosen));
  }

  private void actAsAmina() {
    CurrentActor.set(
        people.jpa.inTransaction(
            () ->
                people.rights.of(people.rows.find("amina", people.clock.instant()).orElseThrow())));
  }
}
