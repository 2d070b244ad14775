package org.mithaq.outbox.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.Subject;
import org.mithaq.outbox.Delivery;

/** Rows that a dispatcher holds locked for one listener, the oldest first. */
record Claimed(List<Delivery> deliveries) {
  static final Claimed NOTHING = new Claimed(List.of());

  Claimed {
    deliveries = List.copyOf(deliveries);
  }

  boolean isEmpty() {
    return deliveries.isEmpty();
  }

  int size() {
    return deliveries.size();
  }

  /** The ids as a PostgreSQL array literal. */
  String ids() {
    List<String> ids = new ArrayList<>();
    deliveries.forEach(delivery -> ids.add(Long.toString(delivery.id())));
    return "{" + String.join(",", ids) + "}";
  }

  /** Of several news of one subject with the same event only the newest, in its own place. */
  List<Delivery> collapsed() {
    record Same(Subject subject, String event) {}

    Map<Same, Delivery> newest = new LinkedHashMap<>();
    for (Delivery delivery : deliveries) {
      Same same = new Same(delivery.subject(), delivery.event());
      newest.remove(same);
      newest.put(same, delivery);
    }
    return List.copyOf(newest.values());
  }
}
