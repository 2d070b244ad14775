package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.app.ui.shared.Reader;

/** The form for signing in, filled again with what was typed (the password never). */
@Named
@RequestScoped
public class SignInPage {
  static final String PROBLEM = "org.mithaq.sign-in.problem";

  /** Why one is not signed in. */
  public enum Problem {
    WRONG,
    TOO_OFTEN,
    TOO_MANY
  }

  @Inject private HttpServletRequest request;
  @Inject private Reader reader;

  /** Where it goes on, an own address always. */
  public String getTo() {
    return Place.own(request.getParameter("to"));
  }

  public String getName() {
    String name = request.getParameter("name");
    return name == null ? "" : name;
  }

  /** What happened and what to do; empty when nothing did. */
  public String getProblem() {
    Object problem = request.getAttribute(PROBLEM);
    return problem == null ? "" : reader.code("sign-in.problem", problem);
  }

  /** Whether a password was just chosen by a link. */
  public boolean isChosen() {
    return request.getParameter("chosen") != null;
  }

  public boolean isSignedOut() {
    return request.getParameter("out") != null;
  }
}
