package org.mithaq.app.ui.readers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.wiring.DeskCookie;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.readers.OwnBelongings;

/** Deletes the account of whoever is signed in, with their password, and signs them out. */
@WebServlet("/desk/account/leave")
public class LeaveServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OwnBelongings belongings;
  @Inject private transient DeskCookie cookie;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String ui = "&ui=" + Languages.of(request).code();
    String password = request.getParameter("password");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    try {
      belongings.leave(password == null ? "" : password);
    } catch (RefusedException refused) {
      String problem = refused.refusal() instanceof Refusal.Invalid ? "old" : "other";
      response.setHeader("Location", "/desk/account?problem=" + problem + ui + "#leave");
      return;
    }
    cookie.takeBack(response);
    HttpSession views = request.getSession(false);
    if (views != null) {
      views.invalidate();
    }
    response.setHeader("Location", "/register?left=1" + ui);
  }
}
