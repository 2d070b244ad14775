package org.mithaq.app.asking.assistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.ObligationName;
import org.mithaq.assistance.GuideNote;
import org.mithaq.assistance.ModelProvision;
import org.mithaq.assistance.ModuleRun.Migration;
import org.mithaq.assistance.ModuleRuns.RunView;
import org.mithaq.assistance.ModuleRuns.StepView;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.RuleResult.Line;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.papers.Paper;

/**
 * A run to take home: each step with its state, what its rule finds on the day, what came of it,
 * and what notes and models it relied on.
 */
record RunPaper(RunView view, Labels labels, LanguageTag reader, LocalDate today) {

  void write(Paper paper) {
    paper.heading(1, best(view.module().titles()));
    paper.note(said("assist.report.asof", Days.inWords(today, reader)));
    paper.table(
        List.of(said("state"), said("status"), said("assist.version"), said("assist.team.short")),
        List.of(
            List.of(
                plain(labels.state(view.run().iso3(), reader)),
                said("assist.run." + view.run().state()),
                plain(String.valueOf(view.run().moduleVersion())),
                plain(String.join("\n", view.run().team())))));
    paper.paragraph(best(view.module().objective()));
    for (Migration one : view.run().migrations()) {
      paper.note(said("assist.report.migration", one.from(), one.to()));
    }
    view.steps().forEach(step -> step(step, paper));
    sources(paper);
    paper.note(said("assist.unofficial"));
    paper.note(said("disclaimer"));
  }

  private void step(StepView one, Paper paper) {
    paper.heading(2, said("assist.kind." + one.step().kind()));
    String state = said("assist.step." + one.record().state()).value();
    String reason = one.record().reason().isEmpty() ? "" : " · " + one.record().reason();
    paper.note(plain(state + reason));
    paper.paragraph(best(one.step().instruction()));
    List<List<Text>> rows = new ArrayList<>();
    for (Line line : one.result().lines()) {
      rows.add(
          List.of(
              plain(about(line.about())),
              said(line.holds() ? "assist.holds" : "assist.holds-not"),
              plain(said("assist.why." + line.because()).value() + " " + line.detail())));
    }
    paper.table(
        List.of(said("assist.report.obligation"), said("status"), said("assist.report.rule")),
        rows);
    List<List<Text>> outputs = one.record().outputs().stream().map(this::row).toList();
    if (!outputs.isEmpty()) {
      paper.table(
          List.of(said("assist.report.outputs"), said("assist.report.obligation"), said("source")),
          outputs);
    }
  }

  private List<Text> row(Output one) {
    Text label =
        one.label().isEmpty()
            ? said("assist.output." + one.kind())
            : new Text(
                best(one.label()).language(),
                said("assist.output." + one.kind()).value() + ": " + best(one.label()).value());
    return List.of(label, plain(about(one.about())), plain(one.ref()));
  }

  private void sources(Paper paper) {
    paper.heading(2, said("assist.report.sources"));
    List<List<Text>> rows =
        Stream.concat(
                view.module().guidance().stream().map(this::row),
                view.module().models().stream().map(this::row))
            .toList();
    if (!rows.isEmpty()) {
      paper.table(List.of(said("assist.guidance"), said("source"), said("assist.version")), rows);
    }
  }

  private List<Text> row(GuideNote one) {
    return List.of(plain(one.id()), english(one.source()), plain(Days.inWords(one.on(), reader)));
  }

  private List<Text> row(ModelProvision one) {
    return List.of(
        best(one.heading()), english(one.source()), plain(Days.inWords(one.on(), reader)));
  }

  private String about(String subject) {
    return subject.contains("/") ? ObligationName.of(subject) : subject;
  }

  private Text best(Texts texts) {
    return texts.bestFor(reader).orElse(new Text(reader, "—"));
  }

  private Text said(String key, Object... values) {
    return new Text(reader, Labels.said(key, reader, values));
  }

  /** A cell that says nothing shows that it does. */
  private Text plain(String words) {
    return new Text(reader, words.isBlank() ? "—" : words.strip());
  }

  private static Text english(String words) {
    return new Text(LanguageTag.ENGLISH, words.isBlank() ? "—" : words);
  }
}
