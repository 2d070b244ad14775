package org.mithaq.app.ui.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends a page that cannot be shown with its status and the page for errors. */
public final class Missing {
  static final String NOTICE = "org.mithaq.notice";

  private Missing() {}

  /** 404: nothing is there and nothing was. */
  public static void notFound() {
    end(404, "");
  }

  /** 410: it was there and was withdrawn; the notice is shown. */
  public static void gone(String notice) {
    end(410, notice);
  }

  /** 400 with what is wrong. */
  public static void invalid(String reason) {
    end(400, reason);
  }

  private static void end(int status, String notice) {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    request.setAttribute(NOTICE, notice);
    try {
      faces.getExternalContext().responseSendError(status, notice);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }
}
