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

/**
 * From readable, permanent addresses to views: {@code /states/XDA} shows {@code
 * /pages/state.xhtml}. The views themselves have no address of their own.
 */
public class AddressFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path(request);
    Optional<Address> address =
        Address.of(path).map(one -> one.asked(request.getParameterMap().keySet()));
    if (address.isPresent()) {
      request.setAttribute(Address.ATTRIBUTE, address.get());
      response.addHeader("Vary", "Accept-Language");
      request.getRequestDispatcher(address.get().view()).forward(request, response);
    } else if (path.startsWith("/pages/") || path.endsWith(".xhtml")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
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
