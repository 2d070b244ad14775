package org.mithaq.app.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.mithaq.kernel.RefusedException;

/**
 * {@code ?format=akn} asks for what an {@code Accept} header asks for: a link on a page cannot send
 * headers.
 */
@Provider
@PreMatching
public class FormatFilter implements ContainerRequestFilter {
  private static final Map<String, String> TYPES =
      Map.of(
          "json", Forms.type(Forms.JSON),
          "jsonld", Forms.type(Forms.JSON_LD),
          "akn", Forms.type(Forms.AKOMA_NTOSO),
          "jsonl", Forms.type(Forms.JSON_LINES),
          "rdf", Forms.type(Forms.RDF),
          "csv", Forms.type(Forms.CSV),
          "xlsx", Forms.type(Forms.XLSX),
          "docx", Forms.type(Forms.DOCX),
          "pdf", Forms.type(Forms.PDF));

  @Override
  public void filter(ContainerRequestContext request) {
    String format = request.getUriInfo().getQueryParameters().getFirst("format");
    if (format == null || !"GET".equals(request.getMethod())) {
      return;
    }
    String type = TYPES.get(format);
    if (type == null) {
      throw RefusedException.invalid(
          "format", "One of json, jsonld, akn, jsonl, rdf, csv, xlsx, docx, pdf");
    }
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
  }
}
