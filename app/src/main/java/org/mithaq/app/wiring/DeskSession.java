package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mithaq.access.Sessions;
import org.mithaq.kernel.Actor;

/**
 * In the workspace: the session's cookie and nothing else, so that no credentials that a browser
 * sends by itself count there.
 */
@ApplicationScoped
class DeskSession extends PortalMechanism {
  @Inject private Sessions sessions;
  @Inject private DeskCookie cookie;

  @Override
  boolean hasCredentials(HttpServletRequest request) {
    return cookie.read(request).isPresent();
  }

  @Override
  Optional<Actor> actor(HttpServletRequest request) {
    return cookie.read(request).flatMap(sessions::resume);
  }
}
