package org.mithaq.app.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** A refusal of the house in HTTP: the one place that knows which status it is. */
@Provider
public class RefusalMapper implements ExceptionMapper<RefusedException> {
  @Override
  public Response toResponse(RefusedException refused) {
    return Problems.of(refused.refusal());
  }

  /** The status of a refusal, for pages too. */
  public static int status(Refusal refusal) {
    if (refusal instanceof Refusal.Invalid) {
      return 400;
    } else if (refusal instanceof Refusal.Forbidden) {
      return 403;
    } else if (refusal instanceof Refusal.NotFound) {
      return 404;
    } else if (refusal instanceof Refusal.Conflict) {
      return 409;
    } else if (refusal instanceof Refusal.Gone) {
      return 410;
    } else if (refusal instanceof Refusal.TooLarge) {
      return 413;
    }
    return 503;
  }
}
