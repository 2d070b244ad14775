package org.mithaq.access.internal;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Subject;

/**
 * A call of a use case at the gate.
 *
 * @param method as the bean's class declares it
 * @param target the class of the bean
 * @param arguments what it is called with
 * @param proceed goes on to the use case
 */
record Call(Method method, Class<?> target, List<Object> arguments, Callable<Object> proceed) {
  private static final String HOUSE = "org.mithaq.";

  static Call of(Method method, Class<?> target, Object[] arguments, Callable<Object> proceed) {
    Stream<Object> given = arguments == null ? Stream.empty() : Arrays.stream(arguments);
    return new Call(method, target, given.filter(argument -> argument != null).toList(), proceed);
  }

  /** The door and its method, such as {@code PublishLaw.publish}. */
  String name() {
    return door(method.getDeclaringClass()).getSimpleName() + "." + method.getName();
  }

  /** What it is about: what a command says, a subject, or else the first plain id. */
  Optional<Subject> subject() {
    return first(AuditSubject.class)
        .map(AuditSubject::auditSubject)
        .or(() -> first(Subject.class))
        .or(
            () ->
                first(String.class)
                    .filter(id -> !id.isBlank())
                    .map(id -> new Subject("argument", id)));
  }

  /** Which States it concerns, when an argument says so. */
  Optional<Concerning> concerning() {
    return first(Concerning.class);
  }

  String reason() {
    return first(AuditSubject.class).map(AuditSubject::auditReason).orElse("");
  }

  private <T> Optional<T> first(Class<T> type) {
    return arguments.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Class<?> door(Class<?> implementation) {
    return Arrays.stream(implementation.getInterfaces())
        .filter(candidate -> candidate.getName().startsWith(HOUSE))
        .findFirst()
        .orElse(implementation);
  }
}
