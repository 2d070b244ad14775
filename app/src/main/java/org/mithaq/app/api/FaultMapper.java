package org.mithaq.app.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mithaq.app.wiring.DatabaseAway;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** Whatever else goes wrong: never a stack trace or a message of a library to the asker. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {
  private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException known) {
      int status = known.getResponse().getStatus();
      return Problems.of(
          status,
          known.getResponse().getStatusInfo().getReasonPhrase(),
          "The request cannot be answered as it was asked.");
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return Problems.of(refused.refusal());
      }
    }
    if (DatabaseAway.causedBy(thrown)) {
      return Problems.of(new Refusal.Unavailable("The database does not answer now."));
    }
    LOG.log(System.Logger.Level.ERROR, "A request failed", thrown);
    return Problems.of(500, "Internal Server Error", "The portal failed; the log tells more.");
  }
}
