package org.mithaq.app.ui.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.assistance.ModuleRuns;
import org.mithaq.assistance.ModuleRuns.CompletedRun;
import org.mithaq.assistance.Output;

/** What a State's completed runs gave, for the pages about the State. */
@Named
@RequestScoped
public class CompletedRuns {
  @Inject private ModuleRuns runs;

  private final Map<String, List<CompletedRun>> asked = new TreeMap<>();

  /** Outputs of one kind of one run. */
  public record Kinds(Output.Kind kind, List<Output> outputs) {}

  public List<CompletedRun> of(String iso3) {
    return asked.computeIfAbsent(iso3, runs::completed);
  }

  public List<Kinds> kinds(CompletedRun run) {
    Map<Output.Kind, List<Output>> byKind = new TreeMap<>();
    for (Output one : run.outputs()) {
      byKind.computeIfAbsent(one.kind(), kind -> new java.util.ArrayList<>()).add(one);
    }
    return byKind.entrySet().stream()
        .map(entry -> new Kinds(entry.getKey(), entry.getValue()))
        .toList();
  }
}
