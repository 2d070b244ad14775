package org.mithaq.app.wiring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives small public answers a strong entity tag over their bytes and answers 304 when the reader
 * has them already (RFC 9110, 8.8.3): a second visit on a slow line costs a header. Answers that
 * grow beyond {@link BufferedAnswer#LIMIT} stream on untagged.
 */
public class EntityTagFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!"GET".equals(request.getMethod())
        || request.getHeader("Authorization") != null
        || DeskCookie.counts(request)
        || response.containsHeader("Cache-Control")) {
      chain.doFilter(request, response);
      return;
    }
    BufferedAnswer buffered = new BufferedAnswer(response);
    chain.doFilter(request, buffered);
    buffered.finish(request.getHeader("If-None-Match"));
  }
}
