package org.mithaq.access.internal;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;

/** What a use case says of who may call it: on the method, else on its class. */
sealed interface Declared {
  /** Needs a permission. */
  record Needs(Permission permission, boolean audited, boolean placed) implements Declared {}

  /** Anybody may. */
  record Anybody() implements Declared {}

  /** Says nothing, or two things at once: nobody may. */
  record Nothing() implements Declared {}

  /**
   * @param target the class of the bean, which may be a subclass that the container made
   */
  static Declared of(Method method, Class<?> target) {
    Optional<Declared> said = on(method);
    for (Class<?> type = target; said.isEmpty() && type != null; type = type.getSuperclass()) {
      said = on(type);
    }
    return said.orElseGet(Nothing::new);
  }

  private static Optional<Declared> on(AnnotatedElement element) {
    Requires requires = element.getAnnotation(Requires.class);
    boolean open = element.isAnnotationPresent(Open.class);
    if (requires != null && open) {
      return Optional.of(new Nothing());
    }
    if (requires != null) {
      return Optional.of(new Needs(requires.value(), requires.audited(), requires.placed()));
    }
    return open ? Optional.of(new Anybody()) : Optional.empty();
  }
}
