package org.mithaq.app.wiring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that every answer carries (OWASP ASVS 5, chapter 3). Public pages bring no inline
 * code; the workspace's pages put their own policy in the place of this one.
 */
public class HeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String POLICY =
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src"
          + " 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (opens(request)) {
      // A link in its address opens an account: no cache keeps it, no other page learns it.
      response.setHeader("Referrer-Policy", "no-referrer");
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  private static boolean opens(HttpServletRequest request) {
    String path = request.getRequestURI();
    String query = String.valueOf(request.getQueryString());
    return path.equals("/password")
        || ((path.equals("/register") || path.equals("/unsubscribe")) && query.contains("token="));
  }
}
