package org.mithaq.app.api.sheets;

import java.util.List;
import java.util.Map;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobView;
import org.mithaq.papers.CellPlace;

/**
 * The report of a sheet on the wire.
 *
 * @param result figures: rows, errors, and by kind of sheet how many rows are new, changed and
 *     unchanged
 * @param lines what is wrong, doubtful, or worth knowing, in the order of the sheets
 */
public record SheetReportJson(
    String job,
    String state,
    long done,
    long total,
    String message,
    Map<String, String> result,
    List<LineJson> lines) {
  /**
   * @param row 0 where it is about the whole sheet or file
   * @param column empty where it is about the whole row
   */
  public record LineJson(String severity, String sheet, int row, String column, String problem) {}

  static SheetReportJson of(JobView job, List<JobReportLine> lines) {
    return new SheetReportJson(
        job.id(),
        job.state().name(),
        job.done(),
        job.total(),
        job.message(),
        job.result(),
        lines.stream().map(SheetReportJson::line).toList());
  }

  private static LineJson line(JobReportLine line) {
    CellPlace place = CellPlace.parse(line.place()).orElse(new CellPlace(line.place(), 0, ""));
    return new LineJson(
        line.severity().name(), place.sheet(), place.row(), place.column(), line.problem());
  }
}
