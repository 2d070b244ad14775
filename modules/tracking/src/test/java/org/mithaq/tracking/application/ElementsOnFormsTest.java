package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.ElementView.Polarity;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.QuestionView.Fault;

/** INV-12 on forms: elements of offences as the catalogue of conventions has taken them apart. */
class ElementsOnFormsTest {
  private static final String CONVERSION = "UNTOC/6/1/a/i";
  private static final AnswerContent YES = AnswerContent.NONE.saying(AnswerValue.YES);

  private final AssessmentHouse at = new AssessmentHouse();

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void inv12_whatTheProvisionsTogetherLackStandsBesideTheStatesWordAndChangesNothing() {
    List<String> required = required(CONVERSION);
    at.law("act", "ACT", "2010-01-01", "");
    String part = at.mapped("act", CONVERSION, "PARTLY_IMPLEMENTS", "REVIEWED", required.get(0));
    String id = at.begin("2026-11-20");
    assertThat(at.answer(id, CONVERSION, YES.on(part)).faults())
        .containsExactly(Fault.ELEMENTS_MISSING);
    QuestionView asked = at.question(id, CONVERSION);
    assertThat(asked.elements()).containsExactlyInAnyOrderElementsOf(required);
    assertThat(asked.missing())
        .containsExactlyInAnyOrderElementsOf(required.subList(1, required.size()));
    assertThat(asked.counted()).as("the State's word counts").isEqualTo(AnswerClass.YES);
    assertThat(asked.suggested()).isEqualTo(AnswerValue.YES_IN_PART);
    String rest =
        at.mapped(
            "act",
            CONVERSION,
            "PARTLY_IMPLEMENTS",
            "REVIEWED",
            required.subList(1, required.size()).toArray(String[]::new));
    assertThat(at.answer(id, CONVERSION, YES.on(part, rest)).faults()).isEmpty();
    assertThat(at.question(id, CONVERSION).suggested()).isEqualTo(AnswerValue.YES);
  }

  @Test
  void inv12_oneOfTwoAlternativeOffencesInFullAsksNoElementOfTheOther() {
    String group = "UNTOC/5/1/a/i";
    String other = "UNTOC/5/1/a/ii";
    at.law("act", "ACT", "2010-01-01", "");
    String some = at.mapped("act", group, "PARTLY_IMPLEMENTS", "REVIEWED", "CONDUCT");
    String id = at.begin("2026-11-20");
    assertThat(at.answer(id, group, YES.on(some)).faults()).containsExactly(Fault.ELEMENTS_MISSING);
    at.mapped("act", other, "IMPLEMENTS", "REVIEWED", required(other).toArray(String[]::new));
    assertThat(at.question(id, group).faults()).isEmpty();
    assertThat(at.question(id, group).elements()).isEmpty();
  }

  private List<String> required(String obligation) {
    return at.house.conventions.elements(obligation).stream()
        .filter(one -> one.polarity() == Polarity.REQUIRED)
        .map(ElementView::element)
        .map(Enum::name)
        .toList();
  }
}
