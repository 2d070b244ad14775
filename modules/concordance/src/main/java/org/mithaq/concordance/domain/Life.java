package org.mithaq.concordance.domain;

import static org.mithaq.concordance.MappingState.CONFIRMED_BY_STATE;
import static org.mithaq.concordance.MappingState.CONTESTED;
import static org.mithaq.concordance.MappingState.PROPOSED;
import static org.mithaq.concordance.MappingState.RECHECK;
import static org.mithaq.concordance.MappingState.REJECTED;
import static org.mithaq.concordance.MappingState.RETURNED;
import static org.mithaq.concordance.MappingState.REVIEWED;
import static org.mithaq.concordance.MappingState.SUPERSEDED;
import static org.mithaq.concordance.MappingState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.mithaq.concordance.MappingAct;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.Verdict;
import org.mithaq.concordance.domain.Mapping.Provenance;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.ProvisionView;

/**
 * What may be done to a mapping in which state, and by whom of the two who made it (INV-19). Each
 * answers what was done, for the history.
 *
 * @param mapping whose life
 * @param actor who acts
 * @param at when
 * @param on the day
 */
public record Life(Mapping mapping, String actor, Instant at, LocalDate on) {
  private static final Set<MappingState> OPEN = Set.of(PROPOSED, RETURNED);

  /** Only what has ended can be proposed anew; it gets a new author. */
  public MappingAct proposeAnew(ProvisionView provision, MappingContent content, Provenance by) {
    if (!mapping.state().ended()) {
      throw RefusedException.conflict(
          "The provision is mapped to this obligation already, by "
              + mapping.author()
              + " ("
              + mapping.state()
              + "): mapping "
              + mapping.id());
    }
    mapping.propose(provision, content, by);
    return MappingAct.PROPOSED;
  }

  public MappingAct correct(MappingContent content) {
    mine("correct");
    in(OPEN, "corrected");
    mapping.say(content);
    mapping.become(PROPOSED, at, on);
    return MappingAct.CORRECTED;
  }

  public MappingAct withdraw() {
    mine("withdraw");
    in(OPEN, "withdrawn");
    mapping.become(WITHDRAWN, at, on);
    return MappingAct.WITHDRAWN;
  }

  /** INV-19: never one's own. */
  public MappingAct review(Verdict verdict, String comment) {
    notMine();
    in(Set.of(PROPOSED, CONTESTED), "reviewed");
    if (verdict != Verdict.ACCEPT) {
      said(comment);
    }
    return switch (verdict) {
      case ACCEPT -> {
        mapping.reviewed(actor, on);
        mapping.become(REVIEWED, at, on);
        yield MappingAct.ACCEPTED;
      }
      case RETURN -> {
        mapping.become(RETURNED, at, on);
        yield MappingAct.RETURNED;
      }
      case REJECT -> {
        mapping.become(REJECTED, at, on);
        yield MappingAct.REJECTED;
      }
    };
  }

  /** Whether the actor may speak for the State is asked at the gate. */
  public MappingAct confirm() {
    in(Set.of(REVIEWED), "confirmed by the State");
    mapping.confirmed(actor, on);
    mapping.become(CONFIRMED_BY_STATE, at, on);
    return MappingAct.CONFIRMED;
  }

  public MappingAct contest(String why) {
    in(Set.of(REVIEWED, CONFIRMED_BY_STATE), "contested");
    said(why);
    mapping.become(CONTESTED, at, on);
    return MappingAct.CONTESTED;
  }

  /** INV-10 with INV-19: the new words are looked at by somebody other than the author. */
  public MappingAct stillRight(ProvisionView now) {
    notMine();
    in(Set.of(RECHECK), "settled");
    mapping.lookedAt(now);
    mapping.reviewed(actor, on);
    mapping.become(REVIEWED, at, on);
    return MappingAct.STILL_RIGHT;
  }

  /** Who says it otherwise becomes its author, and somebody else reviews it. */
  public MappingAct changed(ProvisionView now, MappingContent content, Provenance by) {
    in(Set.of(RECHECK), "settled");
    mapping.propose(now, content, by);
    return MappingAct.CHANGED;
  }

  public MappingAct noLonger(String why) {
    in(Set.of(RECHECK), "settled");
    said(why);
    mapping.become(SUPERSEDED, at, on);
    return MappingAct.NO_LONGER;
  }

  private void mine(String what) {
    if (!mapping.author().equals(actor)) {
      throw new RefusedException(
          new Refusal.Forbidden("Only its author may " + what + " a proposal."));
    }
  }

  private void notMine() {
    if (mapping.author().equals(actor)) {
      throw new RefusedException(
          new Refusal.Forbidden("Nobody reviews their own mapping (INV-19)."));
    }
  }

  private void in(Set<MappingState> states, String done) {
    if (!states.contains(mapping.state())) {
      throw RefusedException.conflict(
          "A mapping that is " + mapping.state() + " cannot be " + done + ".");
    }
  }

  private static void said(String why) {
    if (why.isBlank()) {
      throw RefusedException.invalid("reason", "Say why; it is kept with the mapping");
    }
  }
}
