package org.mithaq.launcher;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Gives each command the environment it works in, through its constructor. */
final class Commands implements CommandLine.IFactory {
  private final Environment environment;

  Commands(Environment environment) {
    this.environment = environment;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Environment.class) {
        return type.cast(constructor.newInstance(environment));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
