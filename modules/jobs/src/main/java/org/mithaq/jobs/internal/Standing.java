package org.mithaq.jobs.internal;

import java.util.List;
import java.util.Map;
import org.mithaq.jobs.JobReportLine;

/**
 * How far a run says it is, taken at one moment.
 *
 * @param lines report lines that may not be in the table yet, the first with number {@code
 *     firstLine}
 * @param reportLines all lines so far, also those beyond the limit of what is kept
 */
record Standing(
    long done,
    long total,
    String message,
    Map<String, String> result,
    long firstLine,
    List<JobReportLine> lines,
    long reportLines) {
  Standing {
    result = Map.copyOf(result);
    lines = List.copyOf(lines);
  }
}
