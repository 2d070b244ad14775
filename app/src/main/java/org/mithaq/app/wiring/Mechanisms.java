package org.mithaq.app.wiring;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Which way of saying who asks counts where (Jakarta Security 4.0, 2.4.2): exactly one at each
 * address, so that no request can bring two answers.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Mechanisms implements HttpAuthenticationMechanismHandler {
  @Inject private DeskSession session;
  @Inject private AuthorizationHeader header;
  @Inject private InstitutionReturn institution;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return of(request).validateRequest(request, response, context);
  }

  /** Whether this request brings anything that says who asks. */
  boolean hasCredentials(HttpServletRequest request) {
    return of(request).hasCredentials(request);
  }

  private PortalMechanism of(HttpServletRequest request) {
    if (DeskCookie.counts(request)) {
      return session;
    }
    return InstitutionReturn.counts(request) ? institution : header;
  }
}
