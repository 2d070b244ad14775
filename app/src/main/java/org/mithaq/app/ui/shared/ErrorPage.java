package org.mithaq.app.ui.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Says what happened, what was kept, and what to do; in the reader's language. */
@Named
@RequestScoped
public class ErrorPage {
  @Inject private HttpServletRequest request;
  @Inject private Reader reader;

  /** 400, 403, 404, 410, 429, 500 or 503; what has no words of its own is said as 500. */
  public int getStatus() {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : 404;
    return switch (status) {
      case 400, 403, 404, 410, 429, 503 -> status;
      default -> 500;
    };
  }

  public String getTitle() {
    return reader.say("error." + getStatus() + ".title");
  }

  public String getText() {
    return reader.say("error." + getStatus() + ".text");
  }

  /** The notice of a withdrawn law, or what was wrong with the address; empty without. */
  public String getNotice() {
    Object notice = request.getAttribute(Missing.NOTICE);
    return notice instanceof String text ? text : "";
  }
}
