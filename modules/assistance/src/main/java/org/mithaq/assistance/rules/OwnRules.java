package org.mithaq.assistance.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.assistance.ModelProvision;
import org.mithaq.assistance.ModuleRun.Comparison;
import org.mithaq.assistance.ModuleRun.Likeness;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.RuleResult;
import org.mithaq.assistance.RuleResult.Line;
import org.mithaq.assistance.WorkingDraft;
import org.mithaq.assistance.persistence.DraftRows;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LegislationCatalogue;

/** What is asked of the run's own record: readings, comparisons, drafts, trainings. */
@ApplicationScoped
class OwnRules {
  private final LegislationCatalogue legislation;
  private final DraftRows drafts;

  @Inject
  OwnRules(LegislationCatalogue legislation, DraftRows drafts) {
    this.legislation = legislation;
    this.drafts = drafts;
  }

  RuleResult read(Asked asked) {
    List<Output> readings =
        asked.record().readings().stream()
            .map(one -> new Output(Output.Kind.READING, one.by(), "", name(one.by())))
            .toList();
    String because = readings.isEmpty() ? "NOT_READ" : "READ";
    return RuleResult.of(
        new Line("", !readings.isEmpty(), because, String.valueOf(readings.size())), readings);
  }

  /** The provision that a model was held against must still be there. */
  RuleResult compared(Asked asked) {
    List<Line> lines = new ArrayList<>();
    List<Output> outputs = new ArrayList<>();
    for (ModelProvision model : asked.module().modelsOf(asked.step())) {
      Optional<Comparison> said =
          asked.record().comparisons().stream()
              .filter(one -> one.model().equals(model.id()))
              .findFirst();
      if (said.isEmpty()) {
        lines.add(new Line(model.id(), false, "NOT_COMPARED", ""));
      } else if (said.get().likeness() != Likeness.ABSENT && gone(said.get(), asked)) {
        lines.add(new Line(model.id(), false, "PROVISION_GONE", said.get().provision()));
      } else {
        lines.add(new Line(model.id(), true, "COMPARED", said.get().likeness().name()));
        outputs.add(
            new Output(
                Output.Kind.COMPARISON,
                said.get().provision(),
                model.obligations().get(0),
                model.heading()));
      }
    }
    return new RuleResult(lines, outputs);
  }

  private boolean gone(Comparison said, Asked asked) {
    return AknUri.parse(said.provision())
        .flatMap(uri -> legislation.provision(uri, LanguageTag.ARABIC, asked.today()))
        .isEmpty();
  }

  RuleResult drafted(Asked asked) {
    Optional<WorkingDraft> draft =
        drafts.find(asked.run().id(), asked.step().id()).filter(WorkingDraft::written);
    return draft
        .map(
            one ->
                RuleResult.of(
                    new Line("", true, "DRAFTED", String.valueOf(one.articles().size())),
                    List.of(
                        new Output(
                            Output.Kind.WORKING_DRAFT,
                            one.step(),
                            "",
                            Texts.of(one.language().code(), one.title())))))
        .orElseGet(() -> RuleResult.of(new Line("", false, "NOT_DRAFTED", ""), List.of()));
  }

  RuleResult trained(Asked asked) {
    List<Output> trainings =
        asked.record().trainings().stream()
            .map(
                one -> new Output(Output.Kind.TRAINING, one.on().toString(), "", name(one.topic())))
            .toList();
    String because = trainings.isEmpty() ? "NOT_TRAINED" : "TRAINED";
    return RuleResult.of(
        new Line("", !trainings.isEmpty(), because, String.valueOf(trainings.size())), trainings);
  }

  private static Texts name(String words) {
    return Texts.of("ar", words, "en", words, "fr", words);
  }
}
