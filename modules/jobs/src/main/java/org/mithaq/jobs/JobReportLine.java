package org.mithaq.jobs;

/**
 * One line of a report.
 *
 * @param severity how bad
 * @param place where: file, line, field
 * @param problem what, in one plain sentence
 */
public record JobReportLine(Severity severity, String place, String problem) {
  public enum Severity {
    NOTE,
    WARNING,
    ERROR
  }
}
