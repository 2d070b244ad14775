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
          "json", "application/json",
          "jsonld", "application/ld+json",
          "akn", "application/akn+xml",
          "jsonl", "application/jsonl",
          "rdf", "application/rdf+xml",
          "csv", "text/csv",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  @Override
  public void filter(ContainerRequestContext request) {
    String format = request.getUriInfo().getQueryParameters().getFirst("format");
    if (format == null || !"GET".equals(request.getMethod())) {
      return;
    }
    String type = TYPES.get(format);
    if (type == null) {
      throw RefusedException.invalid(
          "format", "One of json, jsonld, akn, jsonl, rdf, csv, xlsx, docx");
    }
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
  }
}
