package org.mithaq.app.api.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.curation.SourceChecks;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;

/** The care of sources: have one asked now, without waiting for its turn. */
@Path("custody")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CustodyResource {
  @Inject private SourceChecks checks;
  @Inject private LegislationCatalogue legislation;

  @POST
  @Operation(summary = "Queue the asking of a law's source, by the address of the law")
  public Response check(@QueryParam("law") @DefaultValue("") String uri) {
    return ImportResource.accepted(
        checks.queue(
            legislation
                .lawAt(uri)
                .orElseThrow(() -> RefusedException.notFound("There is no law " + uri + "."))
                .id()));
  }
}
