package org.mithaq.app.api.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.jobs.ImportResource;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.files.FileStore;
import org.mithaq.kernel.RefusedException;
import org.mithaq.opendata.ArchiveManifest;
import org.mithaq.opendata.ArchiveView;
import org.mithaq.opendata.Archives;
import org.mithaq.opendata.MakeArchive;

/** The whole public record as dated archives, with checksums. */
@Path("archives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArchiveResource {
  @Inject private Archives archives;
  @Inject private MakeArchive making;
  @Inject private FileStore files;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "The archives that were made, newest first, each with its manifest")
  public List<ArchiveJson> all() {
    return archives.all().stream().map(ArchiveJson::of).toList();
  }

  @POST
  @Operation(summary = "Make an archive of what is public now")
  public Response make() {
    return ImportResource.accepted(making.make(PortalAddress.of(request)));
  }

  @GET
  @Path("{number}/{name: [^/]+[.]zip}")
  @Produces("application/zip")
  @Operation(summary = "The archive itself")
  public Response file(@PathParam("number") long number) {
    ArchiveView archive =
        archives
            .find(number)
            .orElseThrow(() -> RefusedException.notFound("No archive has the number " + number));
    StreamingOutput body =
        out -> {
          try (InputStream bytes = files.open(archive.sha256())) {
            bytes.transferTo(out);
          }
        };
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_LENGTH, archive.size())
        .header("Content-Disposition", "attachment; filename=\"" + archive.name() + "\"")
        .build();
  }

  /** An archive on the wire. */
  public record ArchiveJson(
      long number,
      String madeAt,
      String address,
      String sha256,
      long size,
      ArchiveManifest manifest) {
    static ArchiveJson of(ArchiveView archive) {
      return new ArchiveJson(
          archive.number(),
          archive.madeAt().toString(),
          "/api/v1/archives/" + archive.number() + "/" + archive.name(),
          archive.sha256(),
          archive.size(),
          archive.manifest());
    }
  }
}
