package org.mithaq.app.wiring;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.kernel.Actor;

/**
 * One way of saying who asks. The container may ask at any moment of a request, also twice; the
 * credentials are looked at once.
 */
abstract class PortalMechanism implements HttpAuthenticationMechanism {
  /** Request attribute under which the actor is handed to {@link ActorFilter}. */
  static final String ACTOR = "org.mithaq.actor";

  /** Request attribute that says that the credentials were looked at and are nobody's. */
  static final String NOBODY = "org.mithaq.nobody";

  /** Whether this request brings any of this kind. */
  abstract boolean hasCredentials(HttpServletRequest request);

  abstract Optional<Actor> actor(HttpServletRequest request);

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!hasCredentials(request) || request.getAttribute(NOBODY) != null) {
      return context.doNothing();
    }
    Optional<Actor> actor = known(request).or(() -> actor(request));
    if (actor.isEmpty()) {
      request.setAttribute(NOBODY, true);
      return context.doNothing();
    }
    request.setAttribute(ACTOR, actor.get());
    Set<String> groups =
        actor.get().rights().keySet().stream().map(Enum::name).collect(Collectors.toSet());
    return context.notifyContainerAboutLogin(actor.get().name(), groups);
  }

  private static Optional<Actor> known(HttpServletRequest request) {
    return Optional.ofNullable((Actor) request.getAttribute(ACTOR));
  }
}
