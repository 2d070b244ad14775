package org.mithaq.app.api.assistance;

import java.util.List;
import java.util.Map;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.GuideNote;
import org.mithaq.assistance.ModelProvision;
import org.mithaq.assistance.ModuleStep;
import org.mithaq.assistance.Prerequisite;

/** A programme on the wire; notes and models say who wrote them. */
public record ModuleJson(
    String region,
    boolean everywhere,
    String code,
    int version,
    String status,
    List<String> instruments,
    Map<String, String> title,
    Map<String, String> objective,
    String writtenBy,
    String writtenOn,
    int effortHours,
    List<Need> prerequisites,
    List<Note> guidance,
    List<Model> models,
    List<Step> steps) {

  static ModuleJson of(AssistanceModule one) {
    return new ModuleJson(
        one.region(),
        one.everywhere(),
        one.code(),
        one.version(),
        one.status().name(),
        one.instruments(),
        one.titles().byTag(),
        one.objective().byTag(),
        one.writtenBy(),
        one.writtenOn().toString(),
        one.effortHours(),
        one.prerequisites().stream().map(Need::of).toList(),
        one.guidance().stream().map(Note::of).toList(),
        one.models().stream().map(Model::of).toList(),
        one.steps().stream().map(Step::of).toList());
  }

  /** A capacity that should be there. */
  public record Need(String id, String tool, Map<String, String> capacity) {
    static Need of(Prerequisite one) {
      return new Need(one.id(), one.tool(), one.capacity().byTag());
    }
  }

  /** A note. */
  public record Note(
      String id, List<String> obligations, Map<String, String> text, String source, String on) {
    static Note of(GuideNote one) {
      return new Note(
          one.id(), one.obligations(), one.text().byTag(), one.source(), one.on().toString());
    }
  }

  /** A model provision. */
  public record Model(
      String id,
      List<String> obligations,
      Map<String, String> heading,
      Map<String, String> text,
      String source,
      String on) {
    static Model of(ModelProvision one) {
      return new Model(
          one.id(),
          one.obligations(),
          one.heading().byTag(),
          one.text().byTag(),
          one.source(),
          one.on().toString());
    }
  }

  /** A step. */
  public record Step(
      String id,
      String kind,
      List<String> obligations,
      Map<String, String> instruction,
      Map<String, String> expectedOutput,
      String outputRule,
      int effortHours,
      boolean mandatory,
      String responsible,
      List<String> guidance,
      List<String> models) {
    static Step of(ModuleStep one) {
      return new Step(
          one.id(),
          one.kind().name(),
          one.obligations(),
          one.instruction().byTag(),
          one.expectedOutput().byTag(),
          one.outputRule().name(),
          one.effortHours(),
          one.mandatory(),
          one.responsible(),
          one.guidance(),
          one.models());
    }
  }
}
