package org.mithaq.intake.segmentation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.intake.Doubt;
import org.mithaq.legislation.ProvisionKind;

/**
 * The articles' numbers in their order: what does not fit and looks like a sentence is no caption;
 * what does not fit and looks like a caption is doubted; where they begin again at one, perhaps
 * another law begins.
 *
 * @param captions that stay
 * @param doubts by caption
 * @param restarts captions of a first article after others
 */
record Series(List<Caption> captions, Map<Caption, Set<Doubt>> doubts, List<Caption> restarts) {
  static Series of(List<Caption> captions) {
    List<Caption> kept = new ArrayList<>();
    Map<Caption, Set<Doubt>> doubts = new HashMap<>();
    List<Caption> restarts = new ArrayList<>();
    Order last = new Order(0, "");
    for (int i = 0; i < captions.size(); i++) {
      Caption one = captions.get(i);
      Set<Doubt> doubt = EnumSet.noneOf(Doubt.class);
      if (one.level().kind() == ProvisionKind.ARTICLE) {
        boolean fits = one.order().follows(last);
        boolean again = one.order().first() && last.main() > 0;
        boolean sentence = !one.alone() && !one.sign();
        if (!fits && !again && stranger(captions, i, last, sentence)) {
          continue;
        }
        if (sentence) {
          doubt.add(Doubt.MAY_BE_A_REFERENCE);
        }
        if (sentence && fits) {
          doubt.remove(Doubt.MAY_BE_A_REFERENCE);
        }
        if (again) {
          restarts.add(one);
        } else if (!fits) {
          doubt.add(wrong(one.order(), last));
        }
        if (one.bare()) {
          doubt.add(Doubt.BARE_NUMBER);
        }
        last = one.order().main() > 0 ? one.order() : last;
      }
      kept.add(one);
      doubts.put(one, doubt);
    }
    return new Series(kept, doubts, restarts);
  }

  /** Whether the series goes on behind this one as if it were not there, and not behind it. */
  private static boolean stranger(List<Caption> all, int at, Order last, boolean sentence) {
    Order own = all.get(at).order();
    for (int i = at + 1; i < all.size(); i++) {
      if (all.get(i).level().kind() == ProvisionKind.ARTICLE) {
        Order next = all.get(i).order();
        if (next.follows(own)) {
          return false;
        }
        return next.follows(last) && last.main() > 0 || sentence;
      }
    }
    return sentence;
  }

  private static Doubt wrong(Order own, Order last) {
    if (own.main() == 0) {
      return Doubt.NUMBER_UNREAD;
    }
    if (own.equals(last)) {
      return Doubt.NUMBER_REPEATS;
    }
    return own.main() > last.main() ? Doubt.NUMBER_JUMPS : Doubt.NUMBER_GOES_BACK;
  }
}
