package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.mithaq.access.SignIn;
import org.mithaq.kernel.Actor;

/**
 * Everywhere but in the workspace: a name and password (RFC 7617) or a bearer token (RFC 6750) in
 * the Authorization header.
 */
@ApplicationScoped
class AuthorizationHeader extends PortalMechanism {
  private static final String NAME = "Authorization";

  @Inject private SignIn signIn;

  @Override
  boolean hasCredentials(HttpServletRequest request) {
    return request.getHeader(NAME) != null;
  }

  @Override
  Optional<Actor> actor(HttpServletRequest request) {
    String header = request.getHeader(NAME);
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
