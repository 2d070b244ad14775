package org.mithaq.app.wiring;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code application/problem+json} (RFC 9457) outside JAX-RS. */
public final class ProblemJson {
  private ProblemJson() {}

  /**
   * The body of a problem.
   *
   * @param status HTTP status
   * @param title the short name of the problem
   * @param detail one plain sentence
   * @param place the parameter, field or line it is about; empty without
   */
  public static String body(int status, String title, String detail, String place) {
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title)
            .add("status", status)
            .add("detail", detail);
    if (!place.isEmpty()) {
      problem.add("parameter", place);
    }
    return problem.build().toString();
  }

  static void write(HttpServletResponse response, int status, String title, String detail)
      throws IOException {
    response.setStatus(status);
    response.setCharacterEncoding("UTF-8");
    response.setContentType("application/problem+json");
    response.getWriter().write(body(status, title, detail, ""));
  }
}
