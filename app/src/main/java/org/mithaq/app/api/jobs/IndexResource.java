package org.mithaq.app.api.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.search.IndexMaintenance;

/** The care of the search index. */
@Path("search-index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {
  @Inject private IndexMaintenance maintenance;

  @POST
  @Path("rebuilds")
  @Operation(summary = "Build the index anew beside the living one and swap at the end")
  public Response rebuild() {
    return ImportResource.accepted(maintenance.rebuild());
  }

  @POST
  @Path("verifications")
  @Operation(summary = "Compare index and database by counts and hashes")
  public Response verify() {
    return ImportResource.accepted(maintenance.verify());
  }
}
