package org.mithaq.app.ui.readers;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mithaq.app.ui.desk.StrangerPace;
import org.mithaq.app.ui.shared.Address;
import org.mithaq.readers.StopMail;

/**
 * Stops mails by one click: of the page's button, or of a mail program that posts by itself (RFC
 * 8058). Those come from anywhere and without a word on where from, so only the signature counts;
 * the answer is no redirect, which they do not follow.
 */
@WebServlet("/unsubscribe")
public class UnsubscribeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String WHAT = "unsubscribe";

  @Inject private transient StopMail mail;
  @Inject private transient StrangerPace pace;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    String token = request.getParameter("token");
    if (!pace.allows(WHAT, request.getRemoteAddr())) {
      response.setHeader("Retry-After", Long.toString(StrangerPace.SPAN.toSeconds()));
      response.sendError(429);
      return;
    }
    if (token != null && mail.stop(token)) {
      request.setAttribute(UnsubscribePage.STOPPED, true);
    } else {
      pace.count(WHAT, request.getRemoteAddr());
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    request
        .getRequestDispatcher(Address.of(request).orElseThrow().view())
        .forward(request, response);
  }
}
