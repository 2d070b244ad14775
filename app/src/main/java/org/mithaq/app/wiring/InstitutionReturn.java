package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mithaq.access.Arrival;
import org.mithaq.access.InstitutionSignIn;
import org.mithaq.kernel.Actor;

/**
 * At the address to which the institution sends people back: what it says of them (OpenID Connect
 * Core 1.0, 3.1.2.5). It is good once; what came of it stays with the request for the servlet that
 * answers.
 */
@ApplicationScoped
public class InstitutionReturn extends PortalMechanism {
  /** As it is registered at the institution. */
  public static final String BACK = "/sign-in/institution/back";

  private static final String ARRIVAL = "org.mithaq.arrival";

  @Inject private InstitutionSignIn institution;
  @Inject private DepartureCookie cookie;

  static boolean counts(HttpServletRequest request) {
    return request.getRequestURI().equals(BACK);
  }

  /** What came of it; empty where nothing was brought. */
  public static Optional<Arrival> arrival(HttpServletRequest request) {
    return Optional.ofNullable((Arrival) request.getAttribute(ARRIVAL));
  }

  @Override
  boolean hasCredentials(HttpServletRequest request) {
    return request.getQueryString() != null;
  }

  @Override
  Optional<Actor> actor(HttpServletRequest request) {
    Arrival arrival = institution.arrive(cookie.read(request).orElse(""), request.getQueryString());
    request.setAttribute(ARRIVAL, arrival);
    return arrival instanceof Arrival.Welcome welcome
        ? Optional.of(welcome.actor())
        : Optional.empty();
  }
}
