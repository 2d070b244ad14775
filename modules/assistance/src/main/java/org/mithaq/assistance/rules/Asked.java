package org.mithaq.assistance.rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.assistance.ModuleRun.StepRecord;
import org.mithaq.assistance.ModuleStep;

/** Of which step of which run a rule is asked, and on which day. */
public record Asked(ModuleRun run, AssistanceModule module, ModuleStep step, LocalDate today) {
  String iso3() {
    return run.iso3();
  }

  StepRecord record() {
    return run.step(step.id());
  }

  /** Codes of the instruments that the step's obligations are of. */
  Set<String> instruments() {
    return step.obligations().stream()
        .map(path -> path.substring(0, path.indexOf('/')))
        .collect(Collectors.toSet());
  }

  /** Whether a path is an obligation or lies below it. */
  static boolean within(String path, String obligation) {
    return path.equals(obligation) || path.startsWith(obligation + "/");
  }
}
