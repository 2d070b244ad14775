package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * Lets a call through when the actor may, and writes it down. What declares nothing is refused. A
 * refusal by the use case itself that says "forbidden" (nobody reviews their own mapping) is
 * written down as well.
 */
@ApplicationScoped
class Gate {
  private static final Logger LOG = Logger.getLogger(Gate.class.getName());

  private final AuditTrail trail;

  @Inject
  Gate(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * @return what the use case returns
   * @throws RefusedException Forbidden when the actor may not
   */
  public Object pass(Call call) throws Exception {
    Declared declared = Declared.of(call.method(), call.target());
    if (declared instanceof Declared.Anybody) {
      return call.proceed().call();
    }
    if (declared instanceof Declared.Needs needs) {
      return pass(call, needs);
    }
    LOG.severe(() -> call.name() + " declares neither @Requires nor @Open and is refused");
    throw forbidden("This cannot be done by anybody.");
  }

  private Object pass(Call call, Declared.Needs needs) throws Exception {
    Actor actor = CurrentActor.get();
    AuditTrail.Entry entry =
        new AuditTrail.Entry(
            actor, needs.permission().name(), call.name(), call.subject(), call.reason());
    if (!may(actor, needs, call)) {
      trail.refused(entry);
      throw forbidden("You are not allowed to do this.");
    }
    Object result = proceed(call, entry);
    if (needs.audited()) {
      trail.done(entry);
    }
    return result;
  }

  private static boolean may(Actor actor, Declared.Needs needs, Call call) {
    Optional<Concerning> concerning = call.concerning();
    if (concerning.isPresent()) {
      return actor.mayForAll(needs.permission(), concerning.get().states());
    }
    boolean anywhere = needs.placed() || !needs.audited();
    return anywhere ? actor.may(needs.permission()) : actor.reach(needs.permission()).everywhere();
  }

  private Object proceed(Call call, AuditTrail.Entry entry) throws Exception {
    try {
      return call.proceed().call();
    } catch (RefusedException refused) {
      if (refused.refusal() instanceof Refusal.Forbidden forbidden) {
        trail.refused(entry.because(forbidden.reason()));
      }
      throw refused;
    }
  }

  private static RefusedException forbidden(String reason) {
    return new RefusedException(new Refusal.Forbidden(reason));
  }
}
