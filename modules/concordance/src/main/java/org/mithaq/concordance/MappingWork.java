package org.mithaq.concordance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.Slice;

/**
 * What is to be done on mappings: a personal list, a region's board, a review queue. For those who
 * work on tasks, and of the States that they reach only; it shows what the public does not see.
 */
public interface MappingWork {
  /** A page of mappings, those that wait longest first. */
  Slice<WorkItem> items(Asked asked, int page, int size);

  /** How many there are in each state, of what is asked. */
  Map<MappingState, Long> counts(Asked asked);

  /** One mapping with its words now and before; empty when there is none within reach. */
  Optional<WorkItem> item(String id);

  /** What was done to it, oldest first; empty when there is none within reach. */
  List<MappingStepView> history(String id);

  /** All mappings of a law, whatever their state; empty when its State is not within reach. */
  List<MappingView> ofLaw(String lawId);

  /**
   * What is asked for; empty sets and words ask for anything.
   *
   * @param states codes; what the actor does not reach is left out
   * @param in states of the record
   * @param obligation an instrument, an article or anything below
   * @param lawId one law
   * @param author whose proposals
   * @param notAuthor whose are left out: nobody reviews their own
   */
  record Asked(
      Set<String> states,
      Set<MappingState> in,
      String obligation,
      String lawId,
      String author,
      String notAuthor) {
    /** What waits for somebody, of anybody. */
    public static final Asked ANYTHING = new Asked(Set.of(), Set.of(), "", "", "", "");

    public Asked {
      states = Set.copyOf(states);
      in = Set.copyOf(in);
    }

    public Asked of(Set<String> someStates) {
      return new Asked(someStates, in, obligation, lawId, author, notAuthor);
    }

    public Asked in(MappingState... some) {
      return new Asked(states, Set.of(some), obligation, lawId, author, notAuthor);
    }

    public Asked to(String path) {
      return new Asked(states, in, path, lawId, author, notAuthor);
    }

    public Asked ofLaw(String law) {
      return new Asked(states, in, obligation, law, author, notAuthor);
    }

    public Asked by(String who) {
      return new Asked(states, in, obligation, lawId, who, notAuthor);
    }

    public Asked notBy(String who) {
      return new Asked(states, in, obligation, lawId, author, who);
    }
  }
}
