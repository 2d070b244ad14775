package org.mithaq.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.AccountDraft;
import org.mithaq.access.Role;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.Permission;

class SessionsTest {
  private final JpaOnPostgres jpa = JpaOnPostgres.of("access");
  private final HandClock clock = new HandClock();
  private final Trail trail = new Trail(jpa, clock);
  private final AccountRows accounts = new AccountRows(jpa.entityManager());
  private final KeepingSessions sessions = sessions();

  @BeforeEach
  void amina() {
    AccountDraft draft =
        new AccountDraft("amina", "a long enough sentence", Set.of(Role.CONTRIBUTOR));
    jpa.inTransaction(() -> new KeepingAccounts(accounts, new PasswordHash(10), clock).open(draft));
  }

  @AfterEach
  void close() {
    jpa.close();
  }

  @Test
  void aTokenIsItsAccountOnEveryServer() {
    String token = sessions.begin(" Amina ");

    assertThat(sessions().resume(token))
        .hasValueSatisfying(
            actor -> {
              assertThat(actor.name()).isEqualTo("amina");
              assertThat(actor.may(Permission.DRAFT)).isTrue();
              assertThat(actor.may(Permission.MANAGE_ACCOUNTS)).isFalse();
            });
    assertThat(sessions.resume(token + "x")).isEmpty();
    assertThat(sessions.resume("")).isEmpty();
  }

  @Test
  void onlyTheHashOfATokenIsKept() {
    String token = sessions.begin("amina");

    assertThat(trail.query("SELECT token_hash FROM access.session"))
        .containsExactly(SecretToken.hash(token))
        .doesNotContain(token);
    assertThat(sessions.begin("amina")).isNotEqualTo(token).hasSizeGreaterThan(40);
  }

  @Test
  void halfAnHourWithoutARequestEndsASession() {
    String token = sessions.begin("amina");
    for (int click = 1; click <= 4; click++) {
      clock.forward(Duration.ofMinutes(29));
      assertThat(sessions.resume(token)).as("click " + click).isPresent();
    }
    clock.forward(Duration.ofMinutes(30));
    assertThat(sessions.resume(token)).isEmpty();
  }

  @Test
  void twelveHoursEndASessionHoweverMuchItIsUsed() {
    String token = sessions.begin("amina");
    for (int click = 1; click < 36; click++) {
      clock.forward(Duration.ofMinutes(20));
      assertThat(sessions.resume(token)).as("click " + click).isPresent();
    }
    clock.forward(Duration.ofMinutes(20));
    assertThat(sessions.resume(token)).isEmpty();
  }

  @Test
  void aSessionThatWasEndedIsNobodysAndTheTrailSaysWhoEndedIt() {
    String token = sessions.begin("amina");
    String other = sessions.begin("amina");

    sessions.end(token);
    sessions.end("nobody's");

    assertThat(sessions.resume(token)).isEmpty();
    assertThat(sessions.resume(other)).isPresent();
    assertThat(trail.rows()).containsExactly("PERSON:amina  Sessions.end account:amina  DONE");
  }

  @Test
  void sessionsThatAreOverAreForgotten() {
    sessions.begin("amina");
    clock.forward(Duration.ofMinutes(31));
    String token = sessions.begin("amina");

    assertThat(trail.query("SELECT token_hash FROM access.session"))
        .containsExactly(SecretToken.hash(token));
  }

  private KeepingSessions sessions() {
    return new KeepingSessions(
        new SessionRows(jpa.entityManager()),
        accounts,
        new Rights(),
        trail,
        jpa::inTransaction,
        clock);
  }
}
