package org.mithaq.app.ui.desk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.mithaq.access.Sessions;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.wiring.DeskCookie;

/** Ends the session here and in the table, and clears what the browser kept of the workspace. */
@WebServlet("/desk/sign-out")
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Sessions sessions;
  @Inject private transient DeskCookie cookie;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    cookie.read(request).ifPresent(sessions::end);
    cookie.takeBack(response);
    HttpSession views = request.getSession(false);
    if (views != null) {
      views.invalidate();
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/sign-in?out=1&ui=" + Languages.of(request).code());
  }
}
