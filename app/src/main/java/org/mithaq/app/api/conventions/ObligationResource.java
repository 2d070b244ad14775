package org.mithaq.app.api.conventions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.Page;
import org.mithaq.app.api.concordance.MappingJson;
import org.mithaq.concordance.Concordance;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.RefusedException;

/** One obligation, and the provisions that answer it. */
@Path("obligations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ObligationResource {
  @Inject private ConventionCatalogue conventions;
  @Inject private Concordance concordance;

  @GET
  @Path("{path: [^/]+/[^/]+(/(?!mappings$)[^/]+)*}")
  @Operation(summary = "An obligation by path: UNTOC/6/1/a")
  public ObligationJson one(@PathParam("path") String path) {
    return ObligationJson.of(obligation(path));
  }

  @GET
  @Path("{path: .+}/mappings")
  @Operation(summary = "Mappings to the obligation or anything below it, by State and law")
  public Page<MappingJson> mappings(
      @PathParam("path") String path,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Page.check(page, size);
    var slice = concordance.ofObligation(obligation(path).path(), state, page, size);
    return new Page<>(
        slice.total(), page, size, slice.items().stream().map(MappingJson::of).toList());
  }

  private ObligationView obligation(String path) {
    return conventions
        .obligation(path)
        .orElseThrow(() -> RefusedException.notFound("No obligation has the path " + path));
  }
}
