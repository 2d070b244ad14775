package org.mithaq.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.kernel.Permission;

class SessionsTest {
  private final People people = new People();
  private final HandClock clock = people.clock;
  private final Trail trail = people.trail;
  private final KeepingSessions sessions = people.sessions;

  @BeforeEach
  void amina() {
    people.open("amina", Role.CONTRIBUTOR);
  }

  @AfterEach
  void close() {
    people.close();
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

  /** Those of another server of the same portal. */
  private KeepingSessions sessions() {
    return new KeepingSessions(
        people.sessionRows, people.rows, people.rights, trail, people.jpa::inTransaction, clock);
  }

  @Test
  void aShutAccountHasNoSessionAnyMore() {
    String token = sessions.begin("amina");
    people.jpa.inTransaction(() -> people.rows.shut("amina", true));
    assertThat(sessions.resume(token)).isEmpty();
  }
}
