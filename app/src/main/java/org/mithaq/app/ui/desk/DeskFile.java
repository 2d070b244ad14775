package org.mithaq.app.ui.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mithaq.kernel.Refusal;

/** How files of the workspace are asked for and handed out. */
public final class DeskFile {
  private DeskFile() {}

  /** A parameter without spaces at its ends; empty where it is missing. */
  public static String asked(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** Begins an answer that a browser keeps as a file. */
  public static void begin(HttpServletResponse response, String mediaType, String name) {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** The status of an answer that is refused. */
  public static int status(Refusal refusal) {
    if (refusal instanceof Refusal.Forbidden) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    return refusal instanceof Refusal.NotFound
        ? HttpServletResponse.SC_NOT_FOUND
        : HttpServletResponse.SC_BAD_REQUEST;
  }
}
