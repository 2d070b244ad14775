package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.access.OwnPassword;

/** For whoever forgot the password, and for whoever comes with a link that came by mail. */
@Named
@RequestScoped
public class PasswordPage {
  static final String PROBLEM = "org.mithaq.password.problem";

  @Inject private HttpServletRequest request;
  @Inject private OwnPassword passwords;

  private String owner;

  public String getToken() {
    String token = request.getParameter("token");
    return token == null ? "" : token;
  }

  /** Whose link it is; empty when it opens nothing. */
  public String getOwner() {
    if (owner == null) {
      owner = getToken().isEmpty() ? "" : passwords.ownerOf(getToken()).orElse("");
    }
    return owner;
  }

  public boolean isAsked() {
    return request.getParameter("asked") != null;
  }

  /** The key of what went wrong; empty when nothing did. */
  public String getProblem() {
    Object problem = request.getAttribute(PROBLEM);
    return problem == null ? "" : problem.toString();
  }

  public String getFullName() {
    String name = request.getParameter("fullName");
    return name == null ? "" : name;
  }
}
