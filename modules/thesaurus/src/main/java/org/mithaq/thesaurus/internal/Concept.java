package org.mithaq.thesaurus.internal;

import java.util.List;
import java.util.Set;
import org.mithaq.thesaurus.ConceptView;

/**
 * A concept with where it came from.
 *
 * @param view what it says
 * @param position place in its file, from 1
 * @param origin {@code universal}, {@code pack africa}
 * @param place file and row
 */
public record Concept(ConceptView view, int position, String origin, String place) {
  String slug() {
    return view.slug();
  }

  /** Origin, place and slug, for people. */
  String described() {
    return origin + ", " + place + " (" + slug() + ")";
  }

  /** What a row says of its slug, without its source. */
  List<Object> said() {
    return List.of(
        view.preferred(), Set.copyOf(view.alternative()), view.broader(), view.obligations());
  }
}
