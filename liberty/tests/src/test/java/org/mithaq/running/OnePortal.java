package org.mithaq.running;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the one portal of this JVM, or whoever comes to it. The first test that asks starts
 * it; it stops after the last. Whoever writes into it brings laws with words of their own, so that
 * nobody's answer depends on who came before.
 */
public final class OnePortal implements ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(OnePortal.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == RunningPortal.class || type == Visitor.class || type == Operator.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    RunningPortal portal = of(test);
    Class<?> type = parameter.getParameter().getType();
    if (type == Visitor.class) {
      return portal.visitor();
    }
    return type == Operator.class ? portal.operator() : portal;
  }

  public static RunningPortal of(ExtensionContext test) {
    return test.getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent("portal", key -> RunningPortal.start("one"), RunningPortal.class);
  }
}
