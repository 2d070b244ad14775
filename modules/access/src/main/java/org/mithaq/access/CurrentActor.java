package org.mithaq.access;

import java.util.concurrent.Callable;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** Who acts on this thread: set at the edge by the request, and by jobs. */
public final class CurrentActor {
  private static final ThreadLocal<Actor> CURRENT = ThreadLocal.withInitial(() -> Actor.STRANGER);

  private CurrentActor() {}

  public static Actor get() {
    return CURRENT.get();
  }

  /**
   * For a use case that declares itself {@code placed}: the gate let the actor through because the
   * right is held somewhere; here it is asked for the State.
   *
   * @throws RefusedException Forbidden when it does not reach that State
   */
  public static void needs(Permission permission, String iso3) {
    if (!get().may(permission, iso3)) {
      throw new RefusedException(
          new Refusal.Forbidden("Your rights do not reach the State " + iso3 + "."));
    }
  }

  /** Does something as that actor and puts the former one back. */
  public static <T> T as(Actor actor, Callable<T> something) throws Exception {
    Actor before = CURRENT.get();
    CURRENT.set(actor);
    try {
      return something.call();
    } finally {
      CURRENT.set(before);
    }
  }

  /** For the request filter; pair with {@link #clear()}. */
  public static void set(Actor actor) {
    CURRENT.set(actor);
  }

  public static void clear() {
    CURRENT.remove();
  }
}
