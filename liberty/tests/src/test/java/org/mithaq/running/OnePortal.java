package org.mithaq.running;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
  private static final Set<Class<?>> TYPES =
      Set.of(RunningPortal.class, Visitor.class, Operator.class, Person.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return TYPES.contains(type);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    RunningPortal portal = of(test);
    Class<?> type = parameter.getParameter().getType();
    if (type == Visitor.class) {
      return portal.visitor();
    }
    if (type == Person.class) {
      return portal.person();
    }
    return type == Operator.class ? portal.operator() : portal;
  }

  public static RunningPortal of(ExtensionContext test) {
    return test.getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent("portal", key -> portal(), RunningPortal.class);
  }

  /** For whoever writes tests: {@code -Dmithaq.running=FOLDER} takes a portal that runs already. */
  private static RunningPortal portal() {
    String running = System.getProperty("mithaq.running", "");
    return running.isEmpty()
        ? RunningPortal.start("one", MithaqCommand.onThisJava(), settings())
        : RunningPortal.at(Path.of(running));
  }

  /**
   * An institution to sign in by, a folder that is watched, and this machine as a host that may be
   * asked: whoever runs a portal for tests says the same.
   */
  private static Map<String, String> settings() {
    Path watched = Path.of("target", "portals", "one", "watched").toAbsolutePath();
    Map<String, String> settings = new HashMap<>(Provider.settings());
    settings.put("MITHAQ_WATCH_FOLDERS", "ATA=" + watched);
    settings.put("MITHAQ_WATCH_QUIET_SECONDS", "1");
    settings.put("MITHAQ_FETCH_PRIVATE", "127.0.0.1");
    settings.put("MITHAQ_FETCH_PAUSE_MILLIS", "1");
    return settings;
  }
}
