package org.mithaq.curation.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mithaq.access.Colleagues;
import org.mithaq.kernel.Permission;

/** People of three States, by hand. */
final class Staff implements Colleagues {
  private final Map<String, Set<String>> people =
      new TreeMap<>(
          Map.of(
              "amina", Set.of("XDA"),
              "badr", Set.of("XDA", "XDB"),
              "carla", Set.of("XDA"),
              "zayn", Set.of("XDB")));

  @Override
  public List<Colleague> whoMay(Permission permission, Set<String> states) {
    return people.entrySet().stream()
        .filter(one -> !states.isEmpty() && one.getValue().containsAll(states))
        .map(one -> new Colleague(one.getKey(), ""))
        .toList();
  }
}
