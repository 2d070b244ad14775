package org.mithaq.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.Output.Kind;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AssessmentState;

class PublicOutputsTest {
  private final Below below = new Below();
  private final PublicOutputs outputs =
      new PublicOutputs(
          below.needDoor(), below.planDoor(), below.assessmentDoor(), below.dutyDoor());

  @Test
  void inv25_inv45_aCompletedRunPublishesNothingThatItsStateHasNot() {
    assertThat(open()).containsExactly(Kind.LAW, Kind.MAPPING, Kind.NO_PROVISION, Kind.AUTHORITY);
  }

  @Test
  void whatTheStateHasPublishedStandsAmongItsOutputs() {
    below.assessed(AssessmentState.SUBMITTED, AnswerClass.YES, "vera", "UNTOC/5/1/a");
    assertThat(open()).contains(Kind.SUBMISSION, Kind.ANSWERS, Kind.VALIDATION);
    assertThat(open()).as("its consultations are inside").doesNotContain(Kind.CONSULTATION);
  }

  private List<Kind> open() {
    List<Output> all =
        Arrays.stream(Kind.values())
            .map(kind -> new Output(kind, ref(kind), "", Texts.NONE))
            .toList();
    return outputs.of("XDA", all, LocalDate.parse("2026-11-26")).stream()
        .map(Output::kind)
        .toList();
  }

  private static String ref(Kind kind) {
    return switch (kind) {
      case MEASURE -> "plan#M1";
      case CONSULTATION -> "assessment#a0";
      default -> "a0";
    };
  }
}
