package org.mithaq.legislation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the licence of a source lets the text of a law be passed on by others. */
public enum Redistribution {
  /** The licence says that anybody may, under its conditions. */
  ALLOWED,
  /** The licence forbids it. */
  FORBIDDEN,
  /** No licence was named, or one that this list does not know: then nobody may. */
  UNKNOWN;

  /** What a licence forbids is looked for first: CC-BY-NC-ND is of the Creative Commons too. */
  private static final List<Pattern> FORBIDDING =
      List.of(
          Pattern.compile("ALL RIGHTS RESERVED"),
          Pattern.compile("CC[- ]BY(-NC)?-ND.*"),
          Pattern.compile(".*NO (RE-?)?DISTRIBUTION.*"),
          Pattern.compile("PROPRIETARY|LICENSEREF-PROPRIETARY"));

  /** SPDX identifiers, and the names under which public bodies publish law. */
  private static final List<Pattern> ALLOWING =
      List.of(
          Pattern.compile("CC0.*"),
          Pattern.compile("CC[- ]BY(-SA|-NC|-NC-SA)?([- ]\\d.*)?"),
          Pattern.compile("CC-PDM-1\\.0|PDDL-1\\.0|ODC-BY-1\\.0|ODBL-1\\.0"),
          Pattern.compile("OGL-.*|OPEN GOVERNMENT LICEN[CS]E.*"),
          Pattern.compile("ETALAB-2\\.0|LICENCE OUVERTE.*"),
          Pattern.compile("MIT|APACHE-2\\.0"),
          Pattern.compile("PUBLIC DOMAIN"));

  public static Redistribution of(String licence) {
    String name = licence.strip().toUpperCase(Locale.ROOT);
    if (FORBIDDING.stream().anyMatch(one -> one.matcher(name).matches())) {
      return FORBIDDEN;
    }
    return ALLOWING.stream().anyMatch(one -> one.matcher(name).matches()) ? ALLOWED : UNKNOWN;
  }
}
