package org.mithaq.app.api.sheets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.NeededRight;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.asking.Languages;
import org.mithaq.conventions.StatusActionSheet;
import org.mithaq.directory.AuthoritySheet;
import org.mithaq.files.FileStore;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.ImportSheets;
import org.mithaq.papers.SheetBook;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableFile;

/** The report of a sheet: as JSON, or as the sheet itself with what is wrong beside each row. */
@Path("sheets/reports")
@RequestScoped
public class SheetReportResource {
  private static final int LINES_AT_ONCE = 1_000;

  @Inject private NeededRight needed;
  @Inject private Jobs jobs;
  @Inject private FileStore files;
  @Inject private SheetKinds kinds;
  @Context private HttpServletRequest request;

  @GET
  @Path("{job: [0-9a-f-]+}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "What is wrong with a sheet, by sheet, row and column")
  public SheetReportJson json(@PathParam("job") String id) {
    return SheetReportJson.of(job(id), lines(id));
  }

  @GET
  @Path("{job: [0-9a-f-]+}.csv")
  @Produces(Forms.CSV)
  @Operation(summary = "The sheet that was sent, with a column that says what is wrong")
  public Response csv(@PathParam("job") String id) throws IOException {
    List<Table> tables = tables(job(id));
    if (tables.size() != 1) {
      throw RefusedException.invalid("format", "CSV holds one sheet: ask for xlsx or zip");
    }
    return written(id, "csv", tables);
  }

  @GET
  @Path("{job: [0-9a-f-]+}.xlsx")
  @Produces(Forms.XLSX)
  @Operation(summary = "The workbook that was sent, with a column that says what is wrong")
  public Response xlsx(@PathParam("job") String id) throws IOException {
    return written(id, "xlsx", tables(job(id)));
  }

  @GET
  @Path("{job: [0-9a-f-]+}.zip")
  @Produces(Forms.ZIP)
  @Operation(summary = "The CSV files that were sent, with a column that says what is wrong")
  public Response zip(@PathParam("job") String id) throws IOException {
    return written(id, "zip", tables(job(id)));
  }

  private Response written(String id, String format, List<Table> tables) {
    CorrectedSheets sheets = new CorrectedSheets(kinds, lines(id));
    LanguageTag reader = Languages.of(request);
    return SheetAnswer.file(
        "mithaq-report." + format,
        out -> {
          try (SheetBook book = SheetResource.book(format, out, reader)) {
            sheets.write(tables, book);
          }
        });
  }

  /** As they were sent, each under the name of its kind. */
  private List<Table> tables(JobView job) throws IOException {
    Map<String, String> asked = job.parameters();
    String file = asked.get("sha256");
    String kind = asked.getOrDefault("kind", StatusActionSheet.KIND);
    try (InputStream in = files.open(file)) {
      List<Table> tables =
          TableFile.read(in, asked.getOrDefault("name", ""), asked.getOrDefault("encoding", ""));
      return tables.size() == 1 ? List.of(tables.get(0).named(kind(tables, kind))) : tables;
    }
  }

  private String kind(List<Table> tables, String kind) {
    return kinds.sheets(kind).size() == 1 ? kind : tables.get(0).name();
  }

  private JobView job(String id) {
    needed.must(Permission.SEE_JOBS, "GET /api/v1/sheets/reports");
    return jobs.find(id)
        .filter(
            job ->
                Set.of(ImportSheets.WORK, StatusActionSheet.WORK, AuthoritySheet.WORK)
                    .contains(job.kind()))
        .orElseThrow(() -> RefusedException.notFound("No import of a sheet has the id " + id));
  }

  private List<JobReportLine> lines(String id) {
    List<JobReportLine> all = new ArrayList<>();
    List<JobReportLine> some;
    do {
      some = jobs.report(id, all.size(), LINES_AT_ONCE);
      all.addAll(some);
    } while (some.size() == LINES_AT_ONCE);
    return all;
  }
}
