package org.mithaq.app.api.legislation;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.concordance.MappingJson;
import org.mithaq.app.api.search.SearchShape;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.concordance.Concordance;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SearchUnavailable;
import org.mithaq.search.SimilarProvisions;

/** One provision by its address, with its wordings over time and what it is mapped to. */
@Path("provisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProvisionResource {
  private static final int MOST_SIMILAR = 20;

  @Inject private LegislationCatalogue legislation;
  @Inject private Concordance concordance;
  @Inject private SimilarProvisions similar;
  @Inject private Labels labels;
  @Inject private LawAddresses addresses;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Path("{uri: akn/.+}/similar")
  @Operation(summary = "The nearest provisions of other laws, by words and by shared obligations")
  public Response similar(@PathParam("uri") String uri) {
    LanguageTag reader = Languages.of(request);
    LocalDate today = LocalDate.now(clock);
    ProvisionView found = found(uri);
    SearchAnswer answer =
        similar.similarTo(
            new SimilarProvisions.Wanted(
                found.lawUri(), found.eId(), found.language(), today, MOST_SIMILAR));
    if (answer instanceof SearchResult result) {
      SearchShape shape = new SearchShape(labels, reader, SearchQuery.words("", reader, today));
      return Response.ok(result.hits().stream().map(shape::hit).toList())
          .header("Vary", "Accept-Language")
          .build();
    }
    throw new RefusedException(new Refusal.Unavailable(((SearchUnavailable) answer).reason()));
  }

  @GET
  @Path("{uri: akn/.+}")
  @Operation(summary = "A provision: /akn/xa/act/2018/12/ara@2020-01-01/~art_5")
  public ProvisionAnswer provision(@PathParam("uri") String uri) {
    ProvisionView found = found(uri);
    return new ProvisionAnswer(
        ProvisionJson.of(found),
        legislation.history(found.lawId(), found.language(), found.eId()).stream()
            .map(ProvisionJson::of)
            .toList(),
        concordance.ofProvision(found.lawId(), found.eId()).stream().map(MappingJson::of).toList());
  }

  private ProvisionView found(String uri) {
    AknUri address = addresses.parse(uri);
    if (address.eId().isEmpty()) {
      throw RefusedException.invalid("uri", "The address of a provision ends in /~ and its eId");
    }
    return legislation
        .provision(address, Languages.of(request), LocalDate.now(clock))
        .orElseThrow(() -> addresses.nothingAt(address));
  }

  /** A provision, all its wordings (oldest first), its mappings. */
  public record ProvisionAnswer(
      ProvisionJson provision, List<ProvisionJson> history, List<MappingJson> mappings) {}
}
