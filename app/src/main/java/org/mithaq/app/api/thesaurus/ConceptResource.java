package org.mithaq.app.api.thesaurus;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.api.Forms;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.thesaurus.ConceptView;
import org.mithaq.thesaurus.SkosWriter;
import org.mithaq.thesaurus.Thesaurus;

/** The concepts by which law is found across languages. */
@Path("concepts")
@RequestScoped
@Produces(Forms.JSON)
public class ConceptResource {
  @Inject private Thesaurus thesaurus;
  @Context private UriInfo address;

  @GET
  @Operation(summary = "All concepts, by slug; format=rdf gives them as SKOS")
  public List<ConceptJson> all(
      @Parameter(description = "json or rdf; wins over Accept") @QueryParam("format")
          String format) {
    return sorted().stream().map(ConceptJson::of).toList();
  }

  /** The thesaurus as SKOS in RDF/XML. */
  @GET
  @Produces(Forms.RDF)
  @Operation(hidden = true)
  public Response skos() {
    URI scheme = address.getBaseUri().resolve("concepts");
    List<ConceptView> concepts = sorted();
    StreamingOutput body = out -> new SkosWriter(scheme).write(concepts, out);
    return Response.ok(body)
        .header("Content-Disposition", "inline; filename=\"mithaq-thesaurus.rdf\"")
        .build();
  }

  @GET
  @Path("{slug}")
  @Operation(summary = "One concept")
  public ConceptJson one(@PathParam("slug") String slug) {
    return thesaurus
        .find(slug)
        .map(ConceptJson::of)
        .orElseThrow(() -> RefusedException.notFound("No concept is called " + slug));
  }

  private List<ConceptView> sorted() {
    return thesaurus.concepts().stream().sorted(Comparator.comparing(ConceptView::slug)).toList();
  }

  /** A concept on the wire; labels by BCP 47 tag of their language. */
  public record ConceptJson(
      String slug,
      Map<String, String> preferred,
      Map<String, Set<String>> alternative,
      String broader,
      Set<String> obligations,
      String source) {
    static ConceptJson of(ConceptView concept) {
      Map<String, Set<String>> alternative = new TreeMap<>();
      for (Text label : concept.alternative()) {
        alternative
            .computeIfAbsent(label.language().code(), none -> new TreeSet<>())
            .add(label.value());
      }
      return new ConceptJson(
          concept.slug(),
          concept.preferred().byTag(),
          alternative,
          concept.broader(),
          new TreeSet<>(concept.obligations()),
          concept.source());
    }
  }
}
