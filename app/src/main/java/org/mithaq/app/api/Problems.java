package org.mithaq.app.api;

import jakarta.ws.rs.core.Response;
import org.mithaq.app.wiring.ProblemJson;
import org.mithaq.kernel.Refusal;

/** Builds answers of {@code application/problem+json}. */
public final class Problems {
  private static final String TYPE = "application/problem+json";

  private Problems() {}

  public static Response of(Refusal refusal) {
    int status = RefusalMapper.status(refusal);
    String place = "";
    if (refusal instanceof Refusal.Invalid invalid) {
      place = invalid.place();
    } else if (refusal instanceof Refusal.TooLarge large) {
      place = large.place();
    }
    String title = Response.Status.fromStatusCode(status).getReasonPhrase();
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(TYPE)
            .entity(ProblemJson.body(status, title, refusal.reason(), place));
    return status == 503 ? answer.header("Retry-After", "5").build() : answer.build();
  }

  /** A problem that no floor below refused. */
  public static Response of(int status, String title, String detail) {
    return Response.status(status)
        .type(TYPE)
        .entity(ProblemJson.body(status, title, detail, ""))
        .build();
  }
}
