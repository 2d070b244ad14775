package org.mithaq.regions.internal;

import java.util.List;
import java.util.Map;

/**
 * {@code region.yaml} as it is written, format {@code mithaq-region/1}. What is left out is empty.
 *
 * @param borrows regions whose instruments and thesaurus a demonstration region shows
 */
record RegionYaml(
    String format,
    String code,
    String version,
    boolean demonstration,
    Map<String, String> names,
    InstituteYaml institute,
    List<String> workingLanguages,
    List<String> borrows,
    List<String> instruments,
    Map<String, String> banner,
    Map<String, String> tokens,
    List<StateYaml> states) {
  RegionYaml {
    format = Absent.text(format);
    code = Absent.text(code);
    version = Absent.text(version);
    names = Absent.map(names);
    institute = institute == null ? new InstituteYaml(null, null, null, null) : institute;
    workingLanguages = Absent.list(workingLanguages);
    borrows = Absent.list(borrows);
    instruments = Absent.list(instruments);
    banner = Absent.map(banner);
    tokens = Absent.map(tokens);
    states = Absent.list(states);
  }

  RegionYaml withoutStates() {
    return new RegionYaml(
        format,
        code,
        version,
        demonstration,
        names,
        institute,
        workingLanguages,
        borrows,
        instruments,
        banner,
        tokens,
        List.of());
  }

  /** The responsible institute. */
  record InstituteYaml(Map<String, String> names, String acronym, String url, String source) {
    InstituteYaml {
      names = Absent.map(names);
      acronym = Absent.text(acronym);
      url = Absent.text(url);
      source = Absent.text(source);
    }
  }
}
