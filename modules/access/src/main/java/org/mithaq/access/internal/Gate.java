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
      return proceed(call, "");
    }
    if (declared instanceof Declared.Needs needs) {
      return pass(call, needs);
    }
    LOG.severe(() -> call.name() + " declares neither @Requires nor @Open and is refused");
    trail.refused(entry(call, "").because("it does not declare who may"));
    throw forbidden("This cannot be done by anybody.");
  }

  private Object pass(Call call, Declared.Needs needs) throws Exception {
    AuditTrail.Entry entry = entry(call, needs.permission().name());
    if (!may(entry.actor(), needs, call)) {
      trail.refused(entry.because(lacking(entry.actor(), needs, call)));
      throw forbidden("You are not allowed to do this.");
    }
    Object result = proceed(call, entry.permission());
    if (needs.audited()) {
      trail.done(entry);
    }
    return result;
  }

  private static AuditTrail.Entry entry(Call call, String permission) {
    return new AuditTrail.Entry(
        CurrentActor.get(), permission, call.name(), call.subject(), call.reason());
  }

  /** Why not, for the trail: the right is not held at all, or does not reach what it is about. */
  private static String lacking(Actor actor, Declared.Needs needs, Call call) {
    if (!actor.may(needs.permission())) {
      return "does not hold this right";
    }
    return call.concerning()
        .map(concerning -> "the right does not reach " + String.join(" ", concerning.states()))
        .orElse("the right is not held everywhere");
  }

  private static boolean may(Actor actor, Declared.Needs needs, Call call) {
    Optional<Concerning> concerning = call.concerning();
    if (concerning.isPresent()) {
      return actor.mayForAll(needs.permission(), concerning.get().states());
    }
    boolean anywhere = needs.placed() || !needs.audited();
    return anywhere ? actor.may(needs.permission()) : actor.reach(needs.permission()).everywhere();
  }

  private Object proceed(Call call, String permission) throws Exception {
    try {
      return call.proceed().call();
    } catch (RefusedException refused) {
      if (refused.refusal() instanceof Refusal.Forbidden forbidden) {
        trail.refused(entry(call, permission).because(forbidden.reason()));
      }
      throw refused;
    }
  }

  private static RefusedException forbidden(String reason) {
    return new RefusedException(new Refusal.Forbidden(reason));
  }
}
