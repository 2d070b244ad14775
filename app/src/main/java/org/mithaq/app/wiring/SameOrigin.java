package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mithaq.app.asking.PortalAddress;

/**
 * Whether a page of this portal sent a form (against forged requests; OWASP's cheat sheet, "Fetch
 * Metadata headers"). Browsers say so themselves, in headers that no page can write: {@code
 * Sec-Fetch-Site} over https and on one's own machine, {@code Origin} with every post. What says
 * neither is no browser that could have been led astray, and no browser that we know; it is
 * refused.
 */
@ApplicationScoped
public class SameOrigin {
  private final Settings settings;

  @Inject
  SameOrigin(Settings settings) {
    this.settings = settings;
  }

  public boolean sent(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin != null && (origin.equals(PortalAddress.of(request)) || isPublic(origin));
  }

  /** Behind a proxy the portal may know itself only by its setting. */
  private boolean isPublic(String origin) {
    Optional<String> address = settings.text("MITHAQ_PUBLIC_URL");
    return address.filter(url -> (url + "/").startsWith(origin + "/")).isPresent();
  }
}
