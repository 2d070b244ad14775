package org.mithaq.concordance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.StateNoProvision.Statement;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;

/** A State that says of itself that it has no provision. */
class SaidForTheStateOnPostgresTest {
  private static final Actor FOCAL = LivingMappings.person("focal", Permission.CONFIRM_FOR_STATE);
  private static final Statement NONE =
      new Statement("XDA", "UNTOC/6/1", Texts.of("en", "looked in the penal code"));

  private final LivingMappings house = new LivingMappings();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aFocalPointSaysForItsStateThatThereIsNoProvision() {
    assertThat(house.as(FOCAL, () -> house.noProvision.stateForTheState(NONE))).isNotBlank();
    assertThatThrownBy(() -> house.as(FOCAL, () -> house.noProvision.stateForTheState(NONE)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Stated already, by focal");
  }

  @Test
  void inv19_whoHoldsTheRightEverywhereSpeaksForNoState() {
    Actor administrator =
        new Actor(
            Actor.Kind.PERSON, "admin", Map.of(Permission.CONFIRM_FOR_STATE, Reach.EVERYWHERE));
    assertThatThrownBy(
            () -> house.as(administrator, () -> house.noProvision.stateForTheState(NONE)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("INV-19");
  }
}
