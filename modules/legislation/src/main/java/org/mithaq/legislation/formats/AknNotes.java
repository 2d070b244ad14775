package org.mithaq.legislation.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.legislation.domain.Problem;

/**
 * What a document held that was not taken over, or not as it stands; each said once, with a count.
 */
final class AknNotes {
  private static final int MOST = 200;
  private final Map<Problem, Integer> counts = new LinkedHashMap<>();

  void add(String place, String reason) {
    Problem note = new Problem(place, reason);
    if (counts.size() < MOST || counts.containsKey(note)) {
      counts.merge(note, 1, Integer::sum);
    }
  }

  List<Problem> all() {
    List<Problem> all = new ArrayList<>();
    counts.forEach(
        (note, count) ->
            all.add(
                count == 1
                    ? note
                    : new Problem(note.place(), note.reason() + " (" + count + " times)")));
    return all;
  }
}
