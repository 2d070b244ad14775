package org.mithaq.app.api.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.asking.AuthorityQuestion;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.directory.Authority;
import org.mithaq.directory.AuthorityDirectory;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.regions.Regions;

/** Competent authorities, for machines. */
@Path("authorities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuthorityResource {
  @Inject private AuthorityDirectory directory;
  @Inject private Regions regions;
  @Inject private ConventionCatalogue conventions;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "Competent authorities, each with its source and when it was last verified")
  public List<AuthorityJson> find(
      @Parameter(description = "ISO 3166 code") @QueryParam("state") String state,
      @QueryParam("region") String region,
      @Parameter(description = "MLA, EXTRADITION, ASSET_RECOVERY …") @QueryParam("function")
          String function,
      @QueryParam("instrument") String instrument,
      @Parameter(description = "Also those that are competent no more") @QueryParam("former")
          boolean former) {
    return directory
        .find(
            AuthorityQuestion.of(
                SearchParameters.of(request.getParameterMap()), regions, conventions))
        .stream()
        .map(AuthorityJson::of)
        .toList();
  }

  /** An authority on the wire; dates are ISO, empty when unknown. */
  public record AuthorityJson(
      String reference,
      String state,
      Map<String, String> name,
      List<String> functions,
      List<String> instruments,
      String central,
      String territorialUnit,
      List<String> languages,
      List<String> channels,
      String urgentProcedure,
      Authority.Contacts contacts,
      String notifiedOn,
      String until,
      String verifiedOn,
      String verifiedBy,
      String source) {
    static AuthorityJson of(Authority one) {
      return new AuthorityJson(
          one.reference(),
          one.state(),
          one.name().byTag(),
          one.functions().stream().map(Enum::name).toList(),
          one.instruments(),
          one.central().name(),
          one.territorialUnit(),
          one.languages().stream().map(LanguageTag::code).toList(),
          one.channels().stream().map(Enum::name).toList(),
          one.urgentProcedure(),
          one.contacts(),
          one.notified().iso(),
          one.until().iso(),
          one.verified().iso(),
          one.verifiedBy(),
          one.source());
    }
  }
}
