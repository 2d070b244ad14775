package org.mithaq.app.ui.desk;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.mithaq.access.InstitutionSignIn;
import org.mithaq.access.Sessions;
import org.mithaq.access.SignIn;
import org.mithaq.app.ui.shared.Address;
import org.mithaq.app.wiring.DepartureCookie;
import org.mithaq.app.wiring.DeskCookie;
import org.mithaq.app.wiring.SameOrigin;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * Reads the form for signing in: to the page asked for, or back to the form with what was wrong.
 */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String WHAT = "sign-in";

  @Inject private transient SignIn signIn;
  @Inject private transient Sessions sessions;
  @Inject private transient DeskCookie cookie;
  @Inject private transient InstitutionSignIn institution;
  @Inject private transient DepartureCookie departure;
  @Inject private transient SameOrigin origin;
  @Inject private transient StrangerPace pace;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!origin.sent(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String from = request.getRemoteAddr();
    if (!pace.allows(WHAT, from)) {
      response.setHeader("Retry-After", Long.toString(StrangerPace.SPAN.toSeconds()));
      again(request, response, 429, SignInPage.Problem.TOO_OFTEN);
      return;
    }
    try {
      Optional<Actor> actor =
          signIn.withPassword(
              text(request, "name"), text(request, "password"), text(request, "code"));
      if (actor.isEmpty()) {
        pace.count(WHAT, from);
        again(request, response, HttpServletResponse.SC_BAD_REQUEST, SignInPage.Problem.WRONG);
        return;
      }
      if (!connected(request, response, actor.get().name())) {
        again(request, response, 409, SignInPage.Problem.NOT_CONNECTED);
        return;
      }
      cookie.give(response, sessions.begin(actor.get().name()));
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", Place.own(request.getParameter("to")));
    } catch (RefusedException refused) {
      if (!(refused.refusal() instanceof Refusal.Unavailable)) {
        throw refused;
      }
      response.setHeader("Retry-After", "10");
      again(request, response, 503, SignInPage.Problem.TOO_MANY);
    }
  }

  /** Where somebody came from the institution and says that this is their account. */
  private boolean connected(
      HttpServletRequest request, HttpServletResponse response, String account) {
    if (request.getParameter("connect") == null) {
      return true;
    }
    String ticket = departure.read(request).orElse("");
    departure.takeBack(response);
    return institution.connect(ticket, account);
  }

  private static void again(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      SignInPage.Problem problem)
      throws ServletException, IOException {
    response.setStatus(status);
    request.setAttribute(SignInPage.PROBLEM, problem);
    request
        .getRequestDispatcher(Address.of(request).orElseThrow().view())
        .forward(request, response);
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
