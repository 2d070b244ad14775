package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.StatementView;
import org.mithaq.kernel.LegalDate;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.AnswerView;
import org.mithaq.tracking.QuestionView;

/** An obligation that the State reserved is shown with all that is known of it, and not judged. */
class ReservedOnFormsTest {
  private static final String RESERVED = "UNTOC/6/1/a";
  private final AssessmentHouse at = new AssessmentHouse();

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void inv20_underAReservationEvidenceIsShownAndNotJudged() {
    at.law("act", "ACT", "2010-01-01", "");
    String mapping = at.mapped("act", RESERVED, "IMPLEMENTS", "REVIEWED");
    AnswerContent yes = AnswerContent.NONE.saying(AnswerValue.YES).on(mapping);
    QuestionView before = asked("2014-12-31", yes);
    assertThat(before.counted()).isEqualTo(AnswerClass.YES);
    QuestionView after = asked("2026-11-20", yes);
    assertThat(after.counted()).isEqualTo(AnswerClass.RESERVED);
    assertThat(after.evidence()).hasSize(1);
    assertThat(asked("2026-11-20", AnswerContent.NONE).counted())
        .as("without an answer it is reserved too, and not merely not assessed")
        .isEqualTo(AnswerClass.RESERVED);
  }

  private QuestionView asked(String on, AnswerContent content) {
    AnswerView answer =
        new AnswerView(
            content, 1, "ana", at.house.clock.instant(), "", "", "", false, "", List.of());
    Forms forms = new Forms(reserving(), at.law);
    return at.house.as(
        Role.OBSERVER,
        "observer",
        () ->
            forms
                .questions(
                    "XDA",
                    at.templates.newest(AssessmentHouse.TO_TEST).orElseThrow(),
                    LocalDate.parse(on),
                    Map.of(RESERVED, answer))
                .stream()
                .filter(one -> one.question().id().equals(RESERVED))
                .findFirst()
                .orElseThrow());
  }

  /** The conventions as they are, with a reservation of the State from 2015 on. */
  private ConventionCatalogue reserving() {
    StatementView reservation =
        new StatementView(
            "UNTOC",
            "XDA",
            "RESERVATION",
            "RESERVATION",
            List.of("UNTOC/6"),
            LegalDate.parse("2015-01-01"),
            LegalDate.UNKNOWN,
            "invented");
    return (ConventionCatalogue)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ConventionCatalogue.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("statements")) {
                return List.of(reservation);
              }
              try {
                return method.invoke(at.house.conventions, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
