package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * What a browser keeps while somebody signs in at the institution: sealed, for ten minutes, sent to
 * the pages for signing in only.
 */
@ApplicationScoped
public class DepartureCookie {
  private static final int TEN_MINUTES = 600;

  private final PortalCookie cookie;

  @Inject
  DepartureCookie(Settings settings) {
    this.cookie = new PortalCookie("mithaq-departure", "/sign-in", settings);
  }

  public Optional<String> read(HttpServletRequest request) {
    return cookie.read(request);
  }

  public void give(HttpServletResponse response, String kept) {
    cookie.give(response, kept, TEN_MINUTES);
  }

  public void takeBack(HttpServletResponse response) {
    cookie.takeBack(response);
  }
}
