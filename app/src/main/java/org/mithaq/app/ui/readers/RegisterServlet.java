package org.mithaq.app.ui.readers;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mithaq.access.Registration;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.ui.desk.StrangerPace;
import org.mithaq.app.ui.shared.Address;
import org.mithaq.app.wiring.SameOrigin;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** Reads the two forms of {@link RegisterPage}. Every request for a link counts as a try. */
@WebServlet("/register")
public class RegisterServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String WHAT = "register";

  @Inject private transient Registration registration;
  @Inject private transient LinkHome home;
  @Inject private transient SameOrigin origin;
  @Inject private transient StrangerPace pace;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!origin.sent(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (!pace.allows(WHAT, request.getRemoteAddr())) {
      response.setHeader("Retry-After", Long.toString(StrangerPace.SPAN.toSeconds()));
      again(request, response, 429, "sign-in.problem.TOO_OFTEN");
    } else {
      pace.count(WHAT, request.getRemoteAddr());
      try {
        answer(request, response);
      } catch (RefusedException refused) {
        String place = refused.refusal() instanceof Refusal.Invalid no ? no.place() : "password";
        again(request, response, 400, "refused.Invalid." + place);
      }
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String ui = "&ui=" + Languages.of(request).code();
    String token = text(request, "token");
    String password = text(request, "password");
    if (token.isEmpty()) {
      registration.ask(text(request, "email"), Languages.of(request), home.of(request));
      to(response, "/register?asked=1" + ui);
    } else if (!password.equals(text(request, "again"))) {
      again(request, response, 400, "refused.Invalid.again");
    } else if (registration.confirm(token, text(request, "fullName"), password)) {
      to(response, "/sign-in?chosen=1" + ui);
    } else {
      again(request, response, 400, "register.over");
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
    request.setAttribute(RegisterPage.PROBLEM, problem);
    request
        .getRequestDispatcher(Address.of(request).orElseThrow().view())
        .forward(request, response);
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
