package org.mithaq.app.ui.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mithaq.app.wiring.DeskCookie;

/**
 * From readable, permanent addresses to views: {@code /states/XDA} shows {@code
 * /pages/state.xhtml}. The views themselves have no address of their own.
 */
public class AddressFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Scripts and stylesheets of components, in the workspace only. */
  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path(request);
    Optional<Address> address = Address.of(path).map(one -> one.asked(request));
    if (address.isPresent()) {
      address.get().rememberIn(request);
      response.addHeader("Vary", "Accept-Language");
      if (isSentElsewhere(request)) {
        chain.doFilter(request, response);
      } else {
        request.getRequestDispatcher(address.get().view()).forward(request, response);
      }
    } else if (path.startsWith("/pages/")
        || (path.endsWith(".xhtml") && !path.startsWith(RESOURCES))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** What strangers send is read by a servlet; only the workspace's forms go back to their view. */
  private static boolean isSentElsewhere(HttpServletRequest request) {
    return request.getMethod().equals("POST") && !DeskCookie.counts(request);
  }

  /** The path as its letters, not as they are encoded. */
  private static String path(HttpServletRequest request) {
    String raw = request.getRequestURI().substring(request.getContextPath().length());
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return raw;
    }
  }
}
