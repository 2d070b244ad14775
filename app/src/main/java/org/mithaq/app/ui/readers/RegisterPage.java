package org.mithaq.app.ui.readers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.access.Registration;

/** For readers who want an account, and for whoever comes with the link that came by mail. */
@Named
@RequestScoped
public class RegisterPage {
  static final String PROBLEM = "org.mithaq.register.problem";

  @Inject private HttpServletRequest request;
  @Inject private Registration registration;

  private String owner;

  public String getToken() {
    return text("token");
  }

  /** Whose link it is; empty when it opens nothing. */
  public String getOwner() {
    if (owner == null) {
      owner = getToken().isEmpty() ? "" : registration.addressOf(getToken()).orElse("");
    }
    return owner;
  }

  public boolean isAsked() {
    return request.getParameter("asked") != null;
  }

  /** Whether an account was just deleted. */
  public boolean isLeft() {
    return request.getParameter("left") != null;
  }

  /** The key of what went wrong; empty when nothing did. */
  public String getProblem() {
    Object problem = request.getAttribute(PROBLEM);
    return problem == null ? "" : problem.toString();
  }

  public String getFullName() {
    return text("fullName");
  }

  public String getEmail() {
    return text("email");
  }

  private String text(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
