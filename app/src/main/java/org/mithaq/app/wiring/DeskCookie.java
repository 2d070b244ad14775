package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The session's cookie. Its path is that of the workspace: browsers never send it to a public page,
 * so that those stay the same for everybody.
 */
@ApplicationScoped
public class DeskCookie {
  /** Everything that somebody signed in does stands below it. */
  public static final String PATH = "/desk";

  private static final int UNTIL_CLOSED = -1;

  private final PortalCookie cookie;

  @Inject
  DeskCookie(Settings settings) {
    this.cookie = new PortalCookie("mithaq-desk", PATH, settings);
  }

  /** Whether this is an address of the workspace. */
  public static boolean counts(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  public Optional<String> read(HttpServletRequest request) {
    return cookie.read(request);
  }

  /** Gives it until the browser is closed; when it ends before, the portal knows. */
  public void give(HttpServletResponse response, String token) {
    cookie.give(response, token, UNTIL_CLOSED);
  }

  public void takeBack(HttpServletResponse response) {
    cookie.takeBack(response);
  }
}
