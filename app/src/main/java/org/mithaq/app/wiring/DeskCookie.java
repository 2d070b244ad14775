package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The session's cookie. Its path is that of the workspace: browsers never send it to a public page,
 * so that those stay the same for everybody.
 */
@ApplicationScoped
public class DeskCookie {
  /** Everything that somebody signed in does stands below it. */
  public static final String PATH = "/desk";

  private static final String NAME = "mithaq-desk";

  private final Settings settings;

  @Inject
  DeskCookie(Settings settings) {
    this.settings = settings;
  }

  /** Whether this is an address of the workspace. */
  public static boolean counts(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  public Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name()))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** Gives it until the browser is closed; when it ends before, the portal knows. */
  public void give(HttpServletResponse response, String token) {
    response.addCookie(cookie(token));
  }

  public void takeBack(HttpServletResponse response) {
    Cookie gone = cookie("");
    gone.setMaxAge(0);
    response.addCookie(gone);
  }

  private Cookie cookie(String value) {
    Cookie cookie = new Cookie(name(), value);
    cookie.setPath(PATH);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  /** A name that browsers take only over https, where people come by it (ASVS 5, 3.3.1). */
  private String name() {
    return secure() ? "__Secure-" + NAME : NAME;
  }

  private boolean secure() {
    return settings.text("mithaq.cookie.secure").filter(Boolean::parseBoolean).isPresent();
  }
}
