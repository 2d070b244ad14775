package org.mithaq.app.api.tracking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerContent.OtherEvidence;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.Tally;

/** Assessments on the wire. */
public final class AssessmentJson {
  private AssessmentJson() {}

  public record Head(
      String id,
      long version,
      String state,
      String template,
      int templateVersion,
      String kind,
      String referenceDate,
      String lead,
      String standing,
      String publication) {
    static Head of(AssessmentSummary one) {
      return new Head(
          one.id(),
          one.version(),
          one.iso3(),
          one.template(),
          one.templateVersion(),
          one.kind().name(),
          one.referenceDate().toString(),
          one.lead(),
          one.state().name(),
          one.publication().name());
    }
  }

  /**
   * @param reservationsRecorded false: that nothing is reserved is not known
   * @param totals by level of obligation; the mandatory ones are the headline
   */
  public record Whole(
      Head head,
      boolean reservationsRecorded,
      long merelyProposed,
      Map<String, Counts> totals,
      List<Asked> questions) {
    static Whole of(AssessmentView view) {
      Map<String, Counts> totals = new TreeMap<>();
      view.totals().forEach((level, tally) -> totals.put(level.name(), Counts.of(tally)));
      return new Whole(
          Head.of(view.head()),
          view.reservationsRecorded(),
          view.merelyProposed(),
          totals,
          view.questions().stream().map(Asked::of).toList());
    }
  }

  /**
   * @param denominator yes, yes in part and no together
   * @param percent yes of the denominator; null while too little is assessed to say so
   */
  public record Counts(Map<String, Long> classes, long total, long denominator, Integer percent) {
    static Counts of(Tally tally) {
      Map<String, Long> classes = new java.util.LinkedHashMap<>();
      tally.counts().forEach((one, count) -> classes.put(one.name(), count));
      return new Counts(
          classes,
          tally.total(),
          tally.denominator(),
          tally.percent().isPresent() ? tally.percent().getAsInt() : null);
    }
  }

  public record Asked(
      String id,
      String reference,
      String level,
      String kind,
      Map<String, String> text,
      List<String> options,
      boolean asked,
      String institution,
      long version,
      String value,
      String given,
      Map<String, String> narrative,
      String practice,
      Map<String, String> practiceNarrative,
      Map<String, String> reason,
      List<String> mappings,
      List<Other> other,
      String suggested,
      String counted,
      List<String> lacks,
      List<Evidence> evidence,
      List<Evidence> wider) {
    static Asked of(QuestionView one) {
      AnswerContent content = one.answer().content();
      return new Asked(
          one.question().id(),
          one.obligation().map(it -> it.reference()).orElse(""),
          one.obligation().map(it -> it.level().name()).orElse(""),
          one.question().kind().name(),
          one.question().text().byTag(),
          one.question().options(),
          one.asked(),
          one.answer().institution(),
          one.answer().version(),
          content.value().name(),
          content.given(),
          content.narrative().byTag(),
          content.practice().name(),
          content.practiceNarrative().byTag(),
          content.reason().byTag(),
          content.mappings(),
          content.other().stream().map(Other::of).toList(),
          one.suggested().name(),
          one.counted().name(),
          one.faults().stream().map(Enum::name).toList(),
          one.evidence().stream().map(Evidence::of).toList(),
          one.wider().stream().map(Evidence::of).toList());
    }
  }

  public record Other(String kind, Map<String, String> text, String since, String reference) {
    static Other of(OtherEvidence one) {
      return new Other(one.kind().name(), one.text().byTag(), one.since().iso(), one.reference());
    }
  }

  /**
   * @param counts REVIEWED counts; every other kind says why it does not
   */
  public record Evidence(String mapping, String counts, String role, String address) {
    static Evidence of(EvidenceView one) {
      return new Evidence(
          one.mappingId(), one.kind().name(), one.role().name(), one.lawUri() + "/~" + one.eId());
    }
  }

  public record Beginning(
      String state, String template, String kind, String referenceDate, String lead) {}

  /** What came of a sheet: with any problem, nothing was saved. */
  public record Taken(int changed, int unchanged, int lacking, List<Problem> problems) {}

  public record Problem(String sheet, int row, String column, String reason) {}
}
