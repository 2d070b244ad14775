package org.mithaq.app.wiring;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Refusals;
import org.mithaq.kernel.Actor;

/**
 * Puts who asks on the thread. Under {@code /api} a write without valid credentials, and any
 * request with wrong ones, is answered 401 before path, body or media type are looked at.
 */
public class ActorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private transient SecurityContext security;
  @Inject private transient Mechanisms mechanisms;
  @Inject private transient Refusals refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Actor actor = mechanisms.hasCredentials(request) ? ask(request, response) : Actor.STRANGER;
    boolean api = request.getRequestURI().startsWith("/api/");
    boolean refusedCredentials =
        actor == Actor.STRANGER && request.getHeader("Authorization") != null;
    boolean strangerWrites = actor == Actor.STRANGER && !READING.contains(request.getMethod());
    if (api && (refusedCredentials || strangerWrites)) {
      if (!refusedCredentials) {
        refusals.write(
            request.getMethod() + " " + request.getRequestURI(), "a write by nobody in particular");
      }
      response.setHeader("WWW-Authenticate", "Basic realm=\"Mithaq\", charset=\"UTF-8\"");
      response.setHeader("Cache-Control", "no-store");
      ProblemJson.write(response, 401, "unauthenticated", "Valid credentials are needed.");
      return;
    }
    CurrentActor.set(actor);
    try {
      chain.doFilter(request, response);
    } finally {
      CurrentActor.clear();
    }
  }

  /** Asking twice about credentials that are nobody's would end the answer with a bare 403. */
  private Actor ask(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(PortalMechanism.ACTOR) == null
        && request.getAttribute(PortalMechanism.NOBODY) == null) {
      security.authenticate(request, response, AuthenticationParameters.withParams());
    }
    Object actor = request.getAttribute(PortalMechanism.ACTOR);
    return actor instanceof Actor found ? found : Actor.STRANGER;
  }
}
