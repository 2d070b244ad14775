package org.mithaq.access;

import java.util.concurrent.Callable;
import org.mithaq.kernel.Actor;

/** Who acts on this thread: set at the edge by the request, and by jobs. */
public final class CurrentActor {
  private static final ThreadLocal<Actor> CURRENT = ThreadLocal.withInitial(() -> Actor.STRANGER);

  private CurrentActor() {}

  public static Actor get() {
    return CURRENT.get();
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
