package org.mithaq.app.ui.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.ReferenceKeys;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.ProvisionView;

/**
 * The provisions of one text by the keys under which it cites itself. An annexed law numbers anew,
 * so each part of a law is looked at for itself; a number that stands twice there names neither.
 */
final class OwnProvisions {
  private static final String ANNEXED = "att_";

  private final ExpressionView text;
  private final Map<String, List<String>> eIds = new HashMap<>();

  OwnProvisions(ExpressionView text) {
    this.text = text;
    text.provisions().forEach(one -> add(one, Optional.empty()));
  }

  /**
   * The provision that is meant.
   *
   * @param keys the likeliest first
   * @param speaking eId of the provision that cites
   */
  Optional<String> meant(List<String> keys, String speaking) {
    for (String key : Units.orTheOther(keys)) {
      String at = key;
      while (!at.isEmpty()) {
        List<String> found = eIds.getOrDefault(part(speaking) + at, List.of());
        if (!found.isEmpty()) {
          return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }
        at = at.contains("/") ? at.substring(0, at.lastIndexOf('/')) : "";
      }
    }
    return Optional.empty();
  }

  private void add(ProvisionView one, Optional<String> above) {
    boolean small = one.kind() == ProvisionKind.PARAGRAPH || one.kind() == ProvisionKind.POINT;
    Optional<String> key = small ? part(one, above) : whole(one);
    key.ifPresent(
        own ->
            eIds.computeIfAbsent(part(one.eId()) + own, any -> new ArrayList<>()).add(one.eId()));
    Optional<String> below = small ? key : key.filter(OwnProvisions::hasParts);
    one.children().forEach(child -> add(child, below));
  }

  private Optional<String> whole(ProvisionView one) {
    return one.number().isEmpty()
        ? Optional.empty()
        : ReferenceKeys.provision(
            one.kind().name(), one.number(), text.language(), text.law().iso3());
  }

  private Optional<String> part(ProvisionView one, Optional<String> above) {
    return above.flatMap(
        key -> ReferenceKeys.part(one.number(), text.language()).map(step -> key + "/" + step));
  }

  private static boolean hasParts(String key) {
    return key.startsWith("art:") || key.startsWith("sec:");
  }

  /** The annexed law that an eId stands in, with a space behind it; empty for the law itself. */
  private static String part(String eId) {
    int end = eId.indexOf("__");
    return eId.startsWith(ANNEXED) && end > 0 ? eId.substring(0, end) + " " : "";
  }
}
