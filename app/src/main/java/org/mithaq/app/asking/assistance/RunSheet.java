package org.mithaq.app.asking.assistance;

import java.io.IOException;
import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.ObligationName;
import org.mithaq.assistance.ModuleRuns.RunView;
import org.mithaq.assistance.ModuleRuns.StepView;
import org.mithaq.assistance.RuleResult.Line;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.papers.Sheet;

/** A run as a table: a row for each line of each step's rule. */
record RunSheet(RunView view, LanguageTag reader) {
  static List<String> columns(LanguageTag reader) {
    return List.of(
        said("assist.report.step", reader),
        said("assist.report.state", reader),
        said("assist.reason", reader),
        said("assist.report.obligation", reader),
        said("status", reader),
        said("assist.report.rule", reader),
        said("assist.report.outputs", reader));
  }

  void write(Sheet sheet) throws IOException {
    for (StepView one : view.steps()) {
      for (Line line : one.result().lines()) {
        sheet.row(
            List.of(
                said("assist.kind." + one.step().kind(), reader),
                said("assist.step." + one.record().state(), reader),
                one.record().reason(),
                line.about().contains("/") ? ObligationName.of(line.about()) : line.about(),
                said(line.holds() ? "assist.holds" : "assist.holds-not", reader),
                (said("assist.why." + line.because(), reader) + " " + line.detail()).strip(),
                one.record().outputs().size()));
      }
    }
  }

  private static String said(String key, LanguageTag reader) {
    return Labels.message(key, reader, key);
  }
}
