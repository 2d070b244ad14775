package org.mithaq.app.api.sheets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.NeededRight;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.api.sheets.SheetKinds.Asked;
import org.mithaq.app.asking.Languages;
import org.mithaq.conventions.ImportStatusActions;
import org.mithaq.conventions.StatusActionSheet;
import org.mithaq.directory.AuthoritySheet;
import org.mithaq.directory.ImportAuthorities;
import org.mithaq.files.FileStore;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.ImportSheets;
import org.mithaq.legislation.SheetImport;
import org.mithaq.papers.SheetBook;
import org.mithaq.papers.SheetColumn;
import org.mithaq.regions.Regions;

/** Sheets that go out, are corrected, and come back without loss. */
@Path("sheets")
@RequestScoped
public class SheetResource {
  private static final long LIMIT_BYTES = 64L << 20;

  @Inject private NeededRight needed;
  @Inject private SheetKinds kinds;
  @Inject private FileStore files;
  @Inject private ImportSheets laws;
  @Inject private ImportStatusActions statusActions;
  @Inject private ImportAuthorities authorities;
  @Inject private Regions regions;
  @Context private HttpServletRequest request;

  @POST
  @Path("{kind}")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Check a sheet (CSV or XLSX) and, with dryRun=false, load it; kinds laws, provisions,"
              + " mappings, status-actions, authorities, workbook")
  public Response bring(
      InputStream body,
      @PathParam("kind") String kind,
      @QueryParam("name") @DefaultValue("sheet") String name,
      @Parameter(description = "Of a CSV file that is not Unicode: windows-1256, windows-1252")
          @QueryParam("encoding")
          @DefaultValue("")
          String encoding,
      @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
      @QueryParam("goodRowsOnly") @DefaultValue("false") boolean goodRowsOnly,
      @QueryParam("publisher") @DefaultValue("") String publisher,
      @QueryParam("licence") @DefaultValue("") String licence,
      @QueryParam("retrieved") @DefaultValue("") String retrieved)
      throws IOException {
    kinds.sheets(kind);
    if (goodRowsOnly && (kind.equals(StatusActionSheet.KIND) || kind.equals(AuthoritySheet.KIND))) {
      throw RefusedException.invalid(
          "goodRowsOnly", "Such a sheet is taken whole: half a record says something else");
    }
    allowed(kind);
    String sha256 =
        files.store(body, name, MediaType.APPLICATION_OCTET_STREAM, LIMIT_BYTES).sha256();
    SheetImport command =
        new SheetImport(
            sha256, name, kind, encoding, dryRun, goodRowsOnly, publisher, licence, retrieved);
    String job =
        switch (kind) {
          case StatusActionSheet.KIND -> statusActions.queue(sha256, encoding, dryRun);
          case AuthoritySheet.KIND -> authorities.queue(sha256, encoding, dryRun);
          default -> kinds.besideLaws(kind) ? laws.queueBeside(command) : laws.queue(command);
        };
    return Response.accepted(Map.of("id", job, "report", "/api/v1/sheets/reports/" + job))
        .location(URI.create("jobs/" + job))
        .build();
  }

  @GET
  @Path("{kind: [a-z-]+}.csv")
  @Produces(Forms.CSV)
  @Operation(summary = "A kind of sheet as CSV, as it can be sent back")
  public Response csv(
      @PathParam("kind") String kind,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("region") @DefaultValue("") String region,
      @QueryParam("law") @DefaultValue("") String law) {
    one(kind);
    return written(kind, asked(state, region, law), "csv", true);
  }

  @GET
  @Path("{kind: [a-z-]+}.xlsx")
  @Produces(Forms.XLSX)
  @Operation(summary = "A kind of sheet, or all that is said of laws, as a workbook to send back")
  public Response xlsx(
      @PathParam("kind") String kind,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("region") @DefaultValue("") String region,
      @QueryParam("law") @DefaultValue("") String law) {
    return written(kind, asked(state, region, law), "xlsx", true);
  }

  @GET
  @Path("{kind: [a-z-]+}.zip")
  @Produces(Forms.ZIP)
  @Operation(summary = "The sheets of a kind as CSV files in a zip file, to send back")
  public Response zip(
      @PathParam("kind") String kind,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("region") @DefaultValue("") String region,
      @QueryParam("law") @DefaultValue("") String law) {
    return written(kind, asked(state, region, law), "zip", true);
  }

  @GET
  @Path("{kind: [a-z-]+}/template.csv")
  @Produces(Forms.CSV)
  @Operation(summary = "The empty sheet of a kind")
  public Response csvTemplate(
      @PathParam("kind") String kind, @QueryParam("region") @DefaultValue("") String region) {
    one(kind);
    return written(kind, asked("", region, ""), "csv", false);
  }

  @GET
  @Path("{kind: [a-z-]+}/template.xlsx")
  @Produces(Forms.XLSX)
  @Operation(summary = "The empty sheet of a kind, with lists to choose from for a region")
  public Response xlsxTemplate(
      @PathParam("kind") String kind, @QueryParam("region") @DefaultValue("") String region) {
    return written(kind, asked("", region, ""), "xlsx", false);
  }

  private Response written(String kind, Asked asked, String format, boolean rows) {
    List<String> sheets = kinds.sheets(kind);
    LanguageTag reader = Languages.of(request);
    String place = asked.state().isEmpty() ? asked.region() : asked.state();
    String name = "mithaq-" + kind + (place.isEmpty() ? "" : "-" + place) + "." + format;
    return SheetAnswer.file(
        rows ? name : "template-" + name,
        out -> {
          try (SheetBook book = book(format, out, reader)) {
            for (String sheet : sheets) {
              List<SheetColumn> columns = kinds.columns(sheet, asked.region());
              book.begin(sheet, columns);
              if (rows) {
                kinds.rows(sheet, asked, columns, book);
              }
            }
          }
        });
  }

  static SheetBook book(String format, OutputStream out, LanguageTag reader) {
    return switch (format) {
      case "csv" -> SheetBook.csv(out, reader);
      case "zip" -> SheetBook.zip(out, reader);
      default -> SheetBook.xlsx(out, reader);
    };
  }

  private void one(String kind) {
    if (kinds.sheets(kind).size() > 1) {
      throw RefusedException.invalid("kind", "CSV holds one sheet: ask for xlsx or zip");
    }
  }

  private Asked asked(String state, String region, String law) {
    String iso3 = state.strip().toUpperCase(Locale.ROOT);
    if (!iso3.isEmpty() && regions.state(iso3).isEmpty()) {
      throw RefusedException.invalid("state", "No State has the code " + state);
    }
    if (!region.isEmpty() && regions.find(region).isEmpty()) {
      throw RefusedException.invalid("region", "No region has the code " + region);
    }
    kinds.checkLaw(law.strip());
    return new Asked(
        regions.state(iso3).map(one -> one.iso3()).orElse(""), region.strip(), law.strip());
  }

  /** Before the body is read: nobody fills the disk who may not import. */
  private void allowed(String kind) {
    Permission right =
        switch (kind) {
          case StatusActionSheet.KIND -> Permission.IMPORT_STATUS_ACTIONS;
          case AuthoritySheet.KIND -> Permission.KEEP_AUTHORITIES;
          default -> kinds.besideLaws(kind) ? Permission.PROPOSE_MAPPING : Permission.IMPORT_LAWS;
        };
    needed.must(right, "POST /api/v1/sheets/" + kind);
  }
}
