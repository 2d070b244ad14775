package org.mithaq.app.api.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.NeededRight;
import org.mithaq.conventions.ImportInstrumentText;
import org.mithaq.conventions.ImportStatusActions;
import org.mithaq.files.FileStore;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.ImportLaws;
import org.mithaq.legislation.LawImport;
import org.mithaq.legislation.WithdrawImport;

/** Imports: the file is the body, the answer is a job. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
  /** Larger files are split by the sender; half a gigabyte of gzip is far below. */
  private static final long LIMIT_BYTES = 4L << 30;

  @Inject private NeededRight needed;
  @Inject private FileStore files;
  @Inject private ImportLaws laws;
  @Inject private ImportStatusActions statusActions;
  @Inject private ImportInstrumentText instrumentText;
  @Inject private WithdrawImport withdrawal;

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Queue an import; formats jsonl, akn, auto, status-actions, instrument-text")
  public Response queue(
      InputStream body,
      @QueryParam("format") @DefaultValue("auto") String format,
      @QueryParam("name") @DefaultValue("upload") String name,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @QueryParam("goodRowsOnly") @DefaultValue("false") boolean goodRowsOnly,
      @QueryParam("publisher") @DefaultValue("") String publisher,
      @QueryParam("licence") @DefaultValue("") String licence,
      @QueryParam("retrieved") @DefaultValue("") String retrieved)
      throws IOException {
    allowed(permission(format));
    String sha256 =
        files.store(body, name, MediaType.APPLICATION_OCTET_STREAM, LIMIT_BYTES).sha256();
    String job =
        switch (format) {
          case "status-actions" -> statusActions.queue(sha256, "", dryRun);
          case "instrument-text" -> instrumentText.queue(sha256, dryRun);
          default ->
              laws.queue(
                  new LawImport(
                      sha256,
                      name,
                      law(format),
                      dryRun,
                      goodRowsOnly,
                      publisher,
                      licence,
                      retrieved));
        };
    return accepted(job);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Withdraw everything that one import brought")
  public Map<String, Integer> withdraw(
      @PathParam("id") String id, @QueryParam("reason") @DefaultValue("") String reason) {
    if (reason.isBlank()) {
      throw RefusedException.invalid("reason", "Say why; readers of its addresses will see it");
    }
    return Map.of("withdrawn", withdrawal.withdraw(id, reason));
  }

  /** Work was queued: 202 with the address of its job. */
  public static Response accepted(String job) {
    return Response.accepted(Map.of("id", job)).location(URI.create("jobs/" + job)).build();
  }

  /** Before the body is read: nobody fills the disk who may not import. */
  private void allowed(Permission permission) {
    needed.must(permission, "POST /api/v1/imports");
  }

  private static Permission permission(String format) {
    return switch (format) {
      case "status-actions" -> Permission.IMPORT_STATUS_ACTIONS;
      case "instrument-text" -> Permission.IMPORT_INSTRUMENT_TEXT;
      default -> Permission.IMPORT_LAWS;
    };
  }

  private static LawImport.Format law(String format) {
    return switch (format) {
      case "jsonl" -> LawImport.Format.JSONL;
      case "akn" -> LawImport.Format.AKN;
      case "auto" -> LawImport.Format.AUTO;
      default ->
          throw RefusedException.invalid(
              "format", "One of jsonl, akn, auto, status-actions, instrument-text");
    };
  }
}
