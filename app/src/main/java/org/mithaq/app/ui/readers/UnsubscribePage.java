package org.mithaq.app.ui.readers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.readers.StopMail;

/** For whoever follows the link of a mail: stops nothing by being looked at (RFC 8058, 3.1). */
@Named
@RequestScoped
public class UnsubscribePage {
  static final String STOPPED = "org.mithaq.unsubscribe.stopped";

  @Inject private HttpServletRequest request;
  @Inject private StopMail mail;

  public String getToken() {
    String token = request.getParameter("token");
    return token == null ? "" : token;
  }

  public boolean isSigned() {
    return mail.signed(getToken());
  }

  /** Whether it was just done. */
  public boolean isStopped() {
    return request.getAttribute(STOPPED) != null;
  }
}
