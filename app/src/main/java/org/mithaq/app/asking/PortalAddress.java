package org.mithaq.app.asking;

import jakarta.servlet.http.HttpServletRequest;

/** Where this portal answers, for addresses that are taken away from it: files, linked data. */
public final class PortalAddress {
  private PortalAddress() {}

  /** Scheme, host and port as whoever asks sees them, without a slash at the end. */
  public static String of(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length())
        + request.getContextPath();
  }
}
