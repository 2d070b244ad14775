package org.mithaq.assistance.programme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.AssistanceModule.Status;
import org.mithaq.assistance.GuideNote;
import org.mithaq.assistance.ModelProvision;
import org.mithaq.assistance.ModuleStep;
import org.mithaq.assistance.OutputRule;
import org.mithaq.assistance.Prerequisite;
import org.mithaq.assistance.StepKind;
import org.mithaq.assistance.programme.ModuleYaml.ModelYaml;
import org.mithaq.assistance.programme.ModuleYaml.NoteYaml;
import org.mithaq.assistance.programme.ModuleYaml.PrerequisiteYaml;
import org.mithaq.assistance.programme.ModuleYaml.StepYaml;

/** One programme of a pack; every problem of the file is told at once, each with its row. */
public final class ModuleFile {
  private static final String FORMAT = "mithaq-module/1";
  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int MOST_HOURS = 2_000;

  private final String region;
  private final Known known;
  private final Problems problems;
  private final Set<String> notes = new HashSet<>();
  private final Set<String> models = new HashSet<>();

  private ModuleFile(String region, String path, Known known) {
    this.region = region;
    this.known = known;
    this.problems = new Problems(path);
  }

  /**
   * @throws org.mithaq.kernel.RefusedException Invalid with the file and all its problems
   */
  public static AssistanceModule read(String region, String path, byte[] bytes, Known known)
      throws IOException {
    return new ModuleFile(region, path, known)
        .checked(YamlFile.read(path, bytes, ModuleYaml.class));
  }

  private AssistanceModule checked(ModuleYaml yaml) {
    if (!FORMAT.equals(yaml.format())) {
      problems.at("format", "is not " + FORMAT);
    }
    String code = id("code", yaml.code(), new HashSet<>());
    if (yaml.version() < 1) {
      problems.at("version", "begins at 1");
    }
    for (String instrument : Problems.list(yaml.instruments())) {
      if (!known.instrument().test(instrument)) {
        problems.at("instruments", "there is no instrument " + instrument);
      }
    }
    if (Problems.list(yaml.instruments()).isEmpty()) {
      problems.at("instruments", "none is named");
    }
    ModuleYaml.Written written =
        yaml.written() == null ? new ModuleYaml.Written(null, null) : yaml.written();
    AssistanceModule module =
        new AssistanceModule(
            region,
            Boolean.TRUE.equals(yaml.everywhere()),
            code,
            yaml.version(),
            problems.one("status", Status.class, yaml.status()).orElse(Status.DRAFT),
            Problems.list(yaml.instruments()),
            problems.texts("title", yaml.title()),
            problems.texts("objective", yaml.objective()),
            problems.texts("audience", yaml.audience()),
            problems.text("written.by", written.by()),
            problems.day("written.on", written.on()),
            prerequisites(Problems.list(yaml.prerequisites())),
            notes(Problems.list(yaml.guidance())),
            models(Problems.list(yaml.models())),
            steps(Problems.list(yaml.steps())));
    if (module.steps().stream().noneMatch(step -> step.kind().nationalAnalysis())) {
      problems.at("steps", "none analyses the State's own law");
    }
    problems.stop();
    return module;
  }

  private List<Prerequisite> prerequisites(List<PrerequisiteYaml> rows) {
    List<Prerequisite> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int at = 0; at < rows.size(); at++) {
      PrerequisiteYaml row = rows.get(at);
      String place = "prerequisites[" + at + "]";
      if (!known.tools().contains(row.tool())) {
        problems.at(place + ".tool", "there is no capacity tool " + row.tool());
      }
      all.add(
          new Prerequisite(
              id(place + ".id", row.id(), ids),
              String.valueOf(row.tool()),
              problems.texts(place + ".capacity", row.capacity())));
    }
    return all;
  }

  private List<GuideNote> notes(List<NoteYaml> rows) {
    List<GuideNote> all = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      NoteYaml row = rows.get(at);
      String place = "guidance[" + at + "]";
      all.add(
          new GuideNote(
              id(place + ".id", row.id(), notes),
              obligations(place, row.obligations(), true),
              problems.texts(place + ".text", row.text()),
              problems.text(place + ".source", row.source()),
              problems.day(place + ".on", row.on())));
    }
    return all;
  }

  private List<ModelProvision> models(List<ModelYaml> rows) {
    List<ModelProvision> all = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      ModelYaml row = rows.get(at);
      String place = "models[" + at + "]";
      all.add(
          new ModelProvision(
              id(place + ".id", row.id(), models),
              obligations(place, row.obligations(), true),
              problems.texts(place + ".heading", row.heading()),
              problems.texts(place + ".text", row.text()),
              problems.text(place + ".source", row.source()),
              problems.day(place + ".on", row.on())));
    }
    return all;
  }

  private List<ModuleStep> steps(List<StepYaml> rows) {
    List<ModuleStep> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int at = 0; at < rows.size(); at++) {
      all.add(step(rows.get(at), "steps[" + at + "]", ids));
    }
    if (all.isEmpty()) {
      problems.at("steps", "there is none");
    }
    return all;
  }

  private ModuleStep step(StepYaml row, String place, Set<String> ids) {
    StepKind kind = problems.one(place + ".kind", StepKind.class, row.kind()).orElse(StepKind.READ);
    OutputRule rule =
        problems
            .one(place + ".outputRule", OutputRule.class, row.outputRule())
            .orElse(OutputRule.GUIDANCE_READ);
    if (!kind.rules().contains(rule)) {
      problems.at(place + ".outputRule", rule + " does not check a step " + kind);
    }
    if (!known.roles().contains(row.responsible())) {
      problems.at(place + ".responsible", "there is no role " + row.responsible());
    }
    if (row.effortHours() < 0 || row.effortHours() > MOST_HOURS) {
      problems.at(place + ".effortHours", "is not between 0 and " + MOST_HOURS);
    }
    ModuleStep step =
        new ModuleStep(
            id(place + ".id", row.id(), ids),
            kind,
            obligations(place, row.obligations(), false),
            Problems.list(row.concepts()),
            problems.texts(place + ".instruction", row.instruction()),
            Problems.list(row.guidance()),
            Problems.list(row.models()),
            problems.texts(place + ".expectedOutput", row.expectedOutput()),
            rule,
            row.effortHours(),
            row.mandatory(),
            String.valueOf(row.responsible()));
    references(step, place);
    return step;
  }

  private void references(ModuleStep step, String place) {
    for (String note : step.guidance()) {
      if (!notes.contains(note)) {
        problems.at(place + ".guidance", "there is no note " + note);
      }
    }
    for (String model : step.models()) {
      if (!models.contains(model)) {
        problems.at(place + ".models", "there is no model " + model);
      }
    }
    if (step.outputRule() == OutputRule.COMPARED && step.models().isEmpty()) {
      problems.at(place + ".models", "a comparison needs a model");
    }
    for (String path : step.obligations()) {
      if (step.outputRule() == OutputRule.NOTIFIED && !known.duty().test(path)) {
        problems.at(place + ".obligations", "nothing is to be notified under " + path);
      }
      boolean counted =
          step.outputRule() == OutputRule.MAPPED_OR_STATED
              || step.outputRule() == OutputRule.ANSWERED;
      if (counted && known.obligation().test(path) && !known.assessable().test(path)) {
        problems.at(place + ".obligations", path + " is none that a State is assessed by");
      }
    }
  }

  private List<String> obligations(String place, List<String> paths, boolean needed) {
    List<String> given = Problems.list(paths);
    if (given.isEmpty() && needed) {
      problems.at(place + ".obligations", "none is named");
    }
    for (String path : given) {
      if (!known.obligation().test(path)) {
        problems.at(place + ".obligations", "no obligation has the path " + path);
      }
    }
    return given;
  }

  private String id(String place, String id, Set<String> taken) {
    if (id == null || !id.matches(CODE)) {
      problems.at(place, id + " is no id of small letters, digits and hyphens");
      return "";
    }
    if (!taken.add(id)) {
      problems.at(place, id + " stands twice");
    }
    return id;
  }
}
