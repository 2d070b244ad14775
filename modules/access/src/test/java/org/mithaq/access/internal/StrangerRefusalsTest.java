package org.mithaq.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.CurrentActor;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.Actor;

class StrangerRefusalsTest {
  private final JpaOnPostgres jpa = JpaOnPostgres.of("access");
  private final HandClock clock = new HandClock();
  private final Trail trail = new Trail(jpa, clock);
  private final WritingRefusals refusals = new WritingRefusals(trail);

  @AfterEach
  void close() {
    jpa.close();
  }

  @Test
  void theSameAgainIsOneRowThatSaysHowOften() {
    times(250, "POST /api/v1/imports");
    assertThat(counts()).containsExactly("POST /api/v1/imports 250");
    assertThat(trail.query("SELECT * FROM access.audit_row")).isEmpty();
  }

  @Test
  void theNextHourIsAnotherRow() {
    times(2, "POST /api/v1/imports");
    clock.forward(Duration.ofHours(1));
    times(3, "POST /api/v1/imports");
    assertThat(counts()).containsExactly("POST /api/v1/imports 2", "POST /api/v1/imports 3");
  }

  @Test
  void whoTriesEverDifferentPathsFillsNothingAndEachTryIsCounted() {
    IntStream.range(0, 350).forEach(n -> refusals.write("POST /api/" + n, "nobody"));
    IntStream.range(0, 5).forEach(n -> refusals.write("POST /api/7", "nobody"));
    assertThat(counts()).hasSize(StrangerRefusals.DIFFERENT + 1).contains("POST /api/7 6");
    assertThat(trail.query("SELECT sum(refused) FROM access.stranger_refusal"))
        .containsExactly("355");
    assertThat(
            trail.query("SELECT refused FROM access.stranger_refusal WHERE subject_id = 'others'"))
        .containsExactly("250");
  }

  @Test
  void pathsThatFillTheirSortLeaveRoomForUseCases() {
    IntStream.range(0, 150).forEach(n -> refusals.write("POST /api/" + n, "nobody"));
    refusals.write("SignIn.withPassword", "wrong password");
    assertThat(counts()).contains("SignIn.withPassword 1");
  }

  @Test
  void ofSomebodyKnownEachIsARow() throws Exception {
    Actor amina = Actor.everywhere(Actor.Kind.PERSON, "amina", Set.of());
    CurrentActor.as(
        amina,
        () -> {
          times(3, "GET /desk/administration");
          return null;
        });
    assertThat(trail.query("SELECT id FROM access.audit_row WHERE actor = 'amina'")).hasSize(3);
    assertThat(trail.query("SELECT sum(refused) FROM access.refusal")).containsExactly("3");
  }

  @Test
  void aCountIsNeverMadeLessNorTakenAway() {
    times(2, "POST /api/v1/imports");
    for (String sql :
        List.of(
            "UPDATE access.stranger_refusal SET refused = 1",
            "UPDATE access.stranger_refusal SET refused = 3, reason = 'none'",
            "DELETE FROM access.stranger_refusal",
            "TRUNCATE access.stranger_refusal")) {
      assertThatThrownBy(
              () ->
                  jpa.inTransaction(
                      () -> jpa.entityManager().createNativeQuery(sql).executeUpdate()))
          .as(sql)
          .hasMessageContaining("never changed");
    }
    assertThat(counts()).containsExactly("POST /api/v1/imports 2");
  }

  private void times(int times, String what) {
    IntStream.range(0, times).forEach(n -> refusals.write(what, "a write by nobody"));
  }

  private List<String> counts() {
    return trail.query(
        "SELECT use_case || ' ' || refused FROM access.stranger_refusal ORDER BY hour, use_case");
  }
}
