package org.mithaq.app.api.tracking;

import java.util.List;
import java.util.Map;
import org.mithaq.tracking.AnswerAssessment.Saved;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerContent.DirectApplication;
import org.mithaq.tracking.AnswerContent.OtherEvidence;
import org.mithaq.tracking.AnswerContent.OtherKind;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.PracticeValue;

/** Answers and statements on the wire. */
public final class AnswerJson {
  private AnswerJson() {}

  /**
   * @param version of the answer that was read, 0 where there is none
   * @param mappings ids of mappings that are named as evidence
   */
  public record Answer(
      long version,
      String value,
      String given,
      Map<String, String> narrative,
      String practice,
      Map<String, String> practiceNarrative,
      List<String> mappings,
      List<Other> other,
      Direct direct,
      Map<String, String> reason) {

    AnswerContent content() {
      return new AnswerContent(
          Bodies.one(AnswerValue.class, "value", value, AnswerValue.NOT_ASSESSED),
          Bodies.text(given),
          Bodies.texts(narrative),
          Bodies.one(PracticeValue.class, "practice", practice, PracticeValue.NOT_ASSESSED),
          Bodies.texts(practiceNarrative),
          Bodies.list(mappings),
          Bodies.list(other).stream().map(Other::evidence).toList(),
          direct == null ? DirectApplication.NONE : direct.application(),
          Bodies.texts(reason));
    }
  }

  public record Other(String kind, Map<String, String> text, String since, String reference) {
    OtherEvidence evidence() {
      return new OtherEvidence(
          Bodies.one(OtherKind.class, "kind", kind),
          Bodies.texts(text),
          Bodies.date(since),
          Bodies.text(reference));
    }
  }

  public record Direct(String publication, String published, boolean selfExecuting) {
    DirectApplication application() {
      return new DirectApplication(Bodies.text(publication), Bodies.date(published), selfExecuting);
    }
  }

  /** The answer's new version, and what it lacks. */
  public record Kept(long version, List<String> lacks) {
    static Kept of(Saved saved) {
      return new Kept(saved.version(), saved.faults().stream().map(Enum::name).toList());
    }
  }

  public record Confirmation(String question, long version) {}

  public record NewStatement(
      String question, String body, String bodyKind, Map<String, String> text) {}

  public record Statement(
      String id, String target, String body, String bodyKind, Map<String, String> text, String at) {
    static Statement of(ContributionView one) {
      return new Statement(
          one.id(),
          one.target().id(),
          one.body(),
          one.bodyKind().name(),
          one.text().byTag(),
          one.at().toString());
    }
  }
}
