package org.mithaq.app.ui.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

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

  /** 403: whoever is signed in may not see it. */
  public static void forbidden() {
    end(403, "");
  }

  /** 400 with what is wrong. */
  public static void invalid(String reason) {
    end(400, reason);
  }

  /**
   * The page for errors is shown in this one's place, by the same walk through Faces: an error sent
   * from within it would begin a second walk and leave the first without its context.
   */
  private static void end(int status, String notice) {
    FacesContext faces = FacesContext.getCurrentInstance();
    Map<String, Object> request = faces.getExternalContext().getRequestMap();
    request.put(NOTICE, notice);
    request.put(RequestDispatcher.ERROR_STATUS_CODE, status);
    faces.getExternalContext().setResponseStatus(status);
    ViewHandler views = faces.getApplication().getViewHandler();
    faces.setViewRoot(views.createView(faces, "/pages/error.xhtml"));
    faces.renderResponse();
  }
}
