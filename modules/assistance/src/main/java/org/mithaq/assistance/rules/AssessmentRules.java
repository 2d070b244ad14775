package org.mithaq.assistance.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.RuleResult;
import org.mithaq.assistance.RuleResult.Line;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AssessmentKind;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.Template;
import org.mithaq.tracking.Templates;

/** What is asked of the State's assessments; of several the newest that serves. */
@ApplicationScoped
class AssessmentRules {
  private static final int MOST = 5;

  private final Assessments assessments;
  private final Templates templates;

  @Inject
  AssessmentRules(Assessments assessments, Templates templates) {
    this.assessments = assessments;
    this.templates = templates;
  }

  RuleResult answered(Asked asked) {
    return best(asked, Output.Kind.ANSWERS, AssessmentRules::answered);
  }

  RuleResult validated(Asked asked) {
    return best(asked, Output.Kind.VALIDATION, AssessmentRules::validated);
  }

  RuleResult submitted(Asked asked) {
    return best(asked, Output.Kind.SUBMISSION, (one, path) -> submitted(one));
  }

  /** Assessments of the State that ask about every obligation of a step, the newest first. */
  List<AssessmentSummary> covering(Asked asked) {
    return assessments.of(asked.iso3()).stream()
        .filter(one -> one.kind() != AssessmentKind.CAPACITY)
        .filter(one -> one.state() != AssessmentState.WITHDRAWN)
        .filter(one -> covers(one, asked))
        .limit(MOST)
        .toList();
  }

  private boolean covers(AssessmentSummary one, Asked asked) {
    Optional<Template> template = templates.version(one.template(), one.templateVersion());
    return template.isPresent()
        && asked.step().obligations().stream()
            .allMatch(
                path ->
                    template.get().questions().stream()
                        .anyMatch(question -> Asked.within(question.obligation(), path)));
  }

  private RuleResult best(
      Asked asked, Output.Kind kind, BiFunction<AssessmentView, String, Line> rule) {
    RuleResult first = null;
    for (AssessmentSummary head : covering(asked)) {
      AssessmentView view = assessments.find(head.id()).orElseThrow();
      List<Line> lines = new ArrayList<>();
      for (String path : asked.step().obligations()) {
        lines.add(rule.apply(view, path));
      }
      RuleResult result = new RuleResult(lines, List.of(output(kind, head)));
      if (result.holds()) {
        return result;
      }
      first = first == null ? result : first;
    }
    return first == null
        ? RuleResult.of(new Line("", false, "NO_ASSESSMENT", ""), List.of())
        : first;
  }

  private static Line answered(AssessmentView view, String path) {
    List<QuestionView> asked = questions(view, path);
    long counted = asked.stream().filter(one -> one.counted() != AnswerClass.NOT_ASSESSED).count();
    boolean all = counted == asked.size();
    return new Line(path, all, all ? "ANSWERED" : "PARTLY_ANSWERED", counted + "/" + asked.size());
  }

  private static Line validated(AssessmentView view, String path) {
    List<QuestionView> asked = questions(view, path);
    long good =
        view.head().state().cleared()
            ? asked.size()
            : asked.stream().filter(one -> !one.answer().validatedBy().isEmpty()).count();
    boolean all = good == asked.size();
    return new Line(path, all, all ? "VALIDATED" : "NOT_VALIDATED", good + "/" + asked.size());
  }

  private static Line submitted(AssessmentView view) {
    AssessmentState state = view.head().state();
    boolean submitted = state.cleared() && state != AssessmentState.CLEARED;
    return new Line("", submitted, submitted ? "SUBMITTED" : "NOT_SUBMITTED", state.name());
  }

  /** What an answer leads past is not asked. */
  private static List<QuestionView> questions(AssessmentView view, String path) {
    return view.questions().stream()
        .filter(one -> Asked.within(one.question().obligation(), path))
        .filter(QuestionView::asked)
        .toList();
  }

  private static Output output(Output.Kind kind, AssessmentSummary head) {
    String name = head.template() + " · " + head.referenceDate();
    return new Output(kind, head.id(), "", Texts.of("ar", name, "en", name, "fr", name));
  }
}
