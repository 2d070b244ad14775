package org.mithaq.app.wiring;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** A cookie that no script reads and no other site's form brings (OWASP ASVS 5, 3.3). */
final class PortalCookie {
  private final String plainName;
  private final String path;
  private final Settings settings;

  PortalCookie(String plainName, String path, Settings settings) {
    this.plainName = plainName;
    this.path = path;
    this.settings = settings;
  }

  Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name()))
            .map(Cookie::getValue)
            .findFirst();
  }

  /**
   * @param seconds how long the browser keeps it; negative until it is closed
   */
  void give(HttpServletResponse response, String value, int seconds) {
    Cookie cookie = new Cookie(name(), value);
    cookie.setPath(path);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    response.addCookie(cookie);
  }

  void takeBack(HttpServletResponse response) {
    give(response, "", 0);
  }

  /** A name that browsers take only over https, where people come by it (ASVS 5, 3.3.1). */
  private String name() {
    return secure() ? "__Secure-" + plainName : plainName;
  }

  private boolean secure() {
    return settings.text("mithaq.cookie.secure").filter(Boolean::parseBoolean).isPresent();
  }
}
