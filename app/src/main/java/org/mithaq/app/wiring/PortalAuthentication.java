package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.access.Sessions;
import org.mithaq.access.SignIn;
import org.mithaq.kernel.Actor;

/**
 * The one mechanism of the portal. In the workspace the session's cookie and nothing else, so that
 * no credentials that a browser sends by itself count there; everywhere else a name and password
 * (RFC 7617) or a bearer token (RFC 6750) in the Authorization header.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
  /** Request attribute under which the actor is handed to {@link ActorFilter}. */
  static final String ACTOR = "org.mithaq.actor";

  /** Request attribute that says that the credentials were looked at and are nobody's. */
  static final String NOBODY = "org.mithaq.nobody";

  @Inject private SignIn signIn;
  @Inject private Sessions sessions;
  @Inject private DeskCookie cookie;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (!hasCredentials(request)) {
      return context.doNothing();
    }
    Optional<Actor> actor =
        DeskCookie.counts(request)
            ? cookie.read(request).flatMap(sessions::resume)
            : actor(request.getHeader("Authorization"));
    if (actor.isEmpty()) {
      request.setAttribute(NOBODY, true);
      return context.doNothing();
    }
    request.setAttribute(ACTOR, actor.get());
    Set<String> groups =
        actor.get().rights().keySet().stream().map(Enum::name).collect(Collectors.toSet());
    return context.notifyContainerAboutLogin(actor.get().name(), groups);
  }

  /** Whether this request brings anything that says who asks. */
  boolean hasCredentials(HttpServletRequest request) {
    return DeskCookie.counts(request)
        ? cookie.read(request).isPresent()
        : request.getHeader("Authorization") != null;
  }

  private Optional<Actor> actor(String header) {
    if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return signIn.withToken(header.substring(7).strip());
    }
    if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return basic(header.substring(6).strip());
    }
    return Optional.empty();
  }

  private Optional<Actor> basic(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : signIn.withPassword(pair.substring(0, colon), pair.substring(colon + 1));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
