package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.kernel.Requires;

class ObserversTest {
  /** Every use case of this context that changes anything. */
  private static final List<Class<?>> WRITING =
      List.of(
          KeepingDuties.class,
          AnsweringAssessment.class,
          ValidatingAssessment.class,
          ClearingAssessment.class,
          ConductingAssessment.class,
          Contributing.class,
          Nominating.class,
          KeepingAnswerSheets.class,
          KeepingTemplates.class,
          WritingPlan.class,
          RaisingNotices.class,
          KeepingNeeds.class,
          KeepingCommitments.class,
          ConductingReview.class);

  @Test
  void inv24_anObserverHoldsNoRightThatChangesAnything() {
    int asked = 0;
    for (Class<?> type : WRITING) {
      for (Method method : type.getDeclaredMethods()) {
        Requires requires = requires(type, method);
        if (requires != null && requires.audited()) {
          asked++;
          assertThat(Role.OBSERVER.permissions())
              .as("%s.%s", type.getSimpleName(), method.getName())
              .doesNotContain(requires.value());
        }
      }
    }
    assertThat(asked).isGreaterThan(30);
  }

  private static Requires requires(Class<?> type, Method method) {
    if (!Modifier.isPublic(method.getModifiers())) {
      return null;
    }
    Requires own = method.getAnnotation(Requires.class);
    return own == null ? type.getAnnotation(Requires.class) : own;
  }
}
