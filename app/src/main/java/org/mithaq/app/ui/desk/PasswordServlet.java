package org.mithaq.app.ui.desk;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mithaq.access.OwnPassword;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.app.ui.shared.Address;
import org.mithaq.app.wiring.SameOrigin;
import org.mithaq.kernel.RefusedException;

/** Reads the two forms of {@link PasswordPage}. Every request for a link counts as a try. */
@WebServlet("/password")
public class PasswordServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String WHAT = "password";

  @Inject private transient OwnPassword passwords;
  @Inject private transient SameOrigin origin;
  @Inject private transient StrangerPace pace;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!origin.sent(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (!pace.allows(WHAT, request.getRemoteAddr())) {
      response.setHeader("Retry-After", Long.toString(StrangerPace.SPAN.toSeconds()));
      again(request, response, 429, "sign-in.problem.TOO_OFTEN");
    } else {
      pace.count(WHAT, request.getRemoteAddr());
      String ui = "&ui=" + Languages.of(request).code();
      if (text(request, "token").isEmpty()) {
        passwords.forgotten(
            text(request, "email"), Languages.of(request), PortalAddress.of(request));
        to(response, "/password?asked=1" + ui);
      } else {
        choose(request, response, ui);
      }
    }
  }

  private void choose(HttpServletRequest request, HttpServletResponse response, String ui)
      throws ServletException, IOException {
    String password = text(request, "password");
    if (!password.equals(text(request, "again"))) {
      again(request, response, 400, "refused.Invalid.again");
      return;
    }
    try {
      if (passwords
          .choose(text(request, "token"), text(request, "fullName"), password)
          .isPresent()) {
        to(response, "/sign-in?chosen=1" + ui);
      } else {
        again(request, response, 400, "password.over");
      }
    } catch (RefusedException weak) {
      again(request, response, 400, "refused.Invalid.password");
    }
  }

  private static void to(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }

  private static void again(
      HttpServletRequest request, HttpServletResponse response, int status, String problem)
      throws ServletException, IOException {
    response.setStatus(status);
    request.setAttribute(PasswordPage.PROBLEM, problem);
    request
        .getRequestDispatcher(Address.of(request).orElseThrow().view())
        .forward(request, response);
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
