package org.mithaq.regions;

import java.util.List;
import java.util.Map;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;

/**
 * A region.
 *
 * @param code lower case with hyphens: {@code arab-states}
 * @param names in the interface languages
 * @param institute the responsible institute; empty names when there is none
 * @param workingLanguages in order
 * @param states alpha-3 codes of its States
 * @param instruments codes in scope, in the order to show
 * @param demonstration whether its law is invented
 * @param banner what every page of a demonstration region says; empty otherwise
 * @param borrows regions whose programmes its States may use as well; a demonstration region has no
 *     programmes of its own
 * @param tokens design tokens by name, such as {@code accent} to {@code #0b5}
 */
public record RegionView(
    String code,
    Texts names,
    Institute institute,
    List<LanguageTag> workingLanguages,
    List<String> states,
    List<String> instruments,
    boolean demonstration,
    Texts banner,
    List<String> borrows,
    Map<String, String> tokens) {
  public RegionView {
    workingLanguages = List.copyOf(workingLanguages);
    states = List.copyOf(states);
    instruments = List.copyOf(instruments);
    borrows = List.copyOf(borrows);
    tokens = Map.copyOf(tokens);
  }

  /** A region that borrows nothing. */
  public RegionView(
      String code,
      Texts names,
      Institute institute,
      List<LanguageTag> workingLanguages,
      List<String> states,
      List<String> instruments,
      boolean demonstration,
      Texts banner,
      Map<String, String> tokens) {
    this(
        code,
        names,
        institute,
        workingLanguages,
        states,
        instruments,
        demonstration,
        banner,
        List.of(),
        tokens);
  }

  /**
   * The institute responsible for a region.
   *
   * @param acronym short name
   * @param names full names
   * @param url of its site, empty when unknown
   * @param source where this is known from
   */
  public record Institute(String acronym, Texts names, String url, String source) {}
}
