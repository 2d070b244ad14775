package org.mithaq.assistance.programme;

import java.util.List;
import java.util.Map;

/** {@code modules/*.yaml} as it is written, format {@code mithaq-module/1}. */
record ModuleYaml(
    String format,
    String code,
    int version,
    String status,
    Boolean everywhere,
    List<String> instruments,
    Map<String, String> title,
    Map<String, String> objective,
    Map<String, String> audience,
    Written written,
    List<PrerequisiteYaml> prerequisites,
    List<NoteYaml> guidance,
    List<ModelYaml> models,
    List<StepYaml> steps) {

  /** Who wrote it and when. */
  record Written(String by, String on) {}

  record PrerequisiteYaml(String id, String tool, Map<String, String> capacity) {}

  record NoteYaml(
      String id, List<String> obligations, Map<String, String> text, String source, String on) {}

  record ModelYaml(
      String id,
      List<String> obligations,
      Map<String, String> heading,
      Map<String, String> text,
      String source,
      String on) {}

  record StepYaml(
      String id,
      String kind,
      List<String> obligations,
      List<String> concepts,
      Map<String, String> instruction,
      List<String> guidance,
      List<String> models,
      Map<String, String> expectedOutput,
      String outputRule,
      int effortHours,
      boolean mandatory,
      String responsible) {}
}
